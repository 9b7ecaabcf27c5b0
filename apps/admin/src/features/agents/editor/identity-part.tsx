import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { Fields, Pair } from '../../../ui/fields';
import { ChooseFace } from './choose-face';
import type { PartProps } from './part-props';

const tones = ['friendly', 'professional', 'warm', 'concise', 'playful'] as const;

export function IdentityPart(part: PartProps) {
  const { t } = useTranslation('agents');
  const { draft, readOnly, faults, change } = part;
  return (
    <>
      <Card title={t('identity.title')} hint={t('identity.hint')}>
        <Fields>
          <ChooseFace value={draft.avatar} readOnly={readOnly} onChange={(avatar) => change({ avatar })} />
          <Pair>
            <TextInput
              label={t('identity.name')}
              withAsterisk
              dir="auto"
              maxLength={60}
              readOnly={readOnly}
              value={draft.name}
              error={faults.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <TextInput
              label={t('identity.role')}
              placeholder={t('identity.rolePlaceholder')}
              dir="auto"
              maxLength={120}
              readOnly={readOnly}
              value={draft.role}
              error={faults.role}
              onChange={(event) => change({ role: event.currentTarget.value })}
            />
          </Pair>
        </Fields>
      </Card>
      <Voice {...part} />
    </>
  );
}

function Voice({ draft: { config }, readOnly, faults, tell }: PartProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('identity.voice')} hint={t('identity.voiceHint')}>
      <Fields>
        <Pair>
          <Select
            label={t('identity.tone')}
            data={tones.map((value) => ({ value, label: t(`tones.${value}`) }))}
            value={config.tone}
            readOnly={readOnly}
            allowDeselect={false}
            onChange={(tone) => tell({ tone: tones.find((each) => each === tone) ?? 'friendly' })}
          />
          <TextInput
            label={t('identity.personality')}
            placeholder={t('identity.personalityPlaceholder')}
            dir="auto"
            maxLength={300}
            readOnly={readOnly}
            value={config.personality}
            error={faults.personality}
            onChange={(event) => tell({ personality: event.currentTarget.value })}
          />
        </Pair>
        <Textarea
          label={t('identity.greeting')}
          description={t('identity.greetingHint')}
          placeholder={t('identity.greetingPlaceholder')}
          dir="auto"
          autosize
          minRows={2}
          maxLength={500}
          readOnly={readOnly}
          value={config.greeting}
          error={faults.greeting}
          onChange={(event) => tell({ greeting: event.currentTarget.value })}
        />
      </Fields>
    </Card>
  );
}
