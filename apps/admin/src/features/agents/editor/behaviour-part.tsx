import { MultiSelect, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { Stack } from '../../../ui/stack';
import { languageOptions } from './languages';
import { levelOf } from './level';
import type { PartProps } from './part-props';
import { RoutesCard } from './routes-card';
import { Scale } from './scale';

const modes = ['automatic', 'approve-first', 'suggest-only', 'off'] as const;
const hours = ['always', 'open', 'closed'] as const;

export function BehaviourPart(part: PartProps) {
  return (
    <>
      <ModeCard {...part} />
      <JudgementCard {...part} />
      <RoutesCard {...part} />
      <HoursCard {...part} />
    </>
  );
}

function ModeCard({ draft: { config }, readOnly, tell }: PartProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('behaviour.mode')} hint={t('behaviour.modeHint')}>
      <Radio.Group
        aria-label={t('behaviour.mode')}
        value={config.replyMode}
        onChange={(mode) => tell({ replyMode: modes.find((each) => each === mode) ?? 'automatic' })}
      >
        <Stack gap={12}>
          {modes.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              disabled={readOnly}
              label={t(`modes.${mode}`)}
              description={t(`behaviour.modes.${mode}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Card>
  );
}

function JudgementCard({ draft: { config }, readOnly, tell }: PartProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('behaviour.judgement')}>
      <Stack gap={24}>
        <Scale
          label={t('behaviour.sure')}
          hint={t('behaviour.sureHint')}
          says={t(`behaviour.sureAt.${levelOf(config.abstainBelow)}`)}
          low={t('behaviour.sureLow')}
          high={t('behaviour.sureHigh')}
          value={config.abstainBelow}
          readOnly={readOnly}
          onChange={(abstainBelow) => tell({ abstainBelow })}
        />
        <Scale
          label={t('behaviour.freedom')}
          hint={t('behaviour.freedomHint')}
          says={t(`behaviour.freedomAt.${levelOf(config.temperature)}`)}
          low={t('behaviour.freedomLow')}
          high={t('behaviour.freedomHigh')}
          value={config.temperature}
          readOnly={readOnly}
          onChange={(temperature) => tell({ temperature })}
        />
      </Stack>
    </Card>
  );
}

function HoursCard({ draft: { config }, readOnly, faults, tell }: PartProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('behaviour.when')}>
      <Stack gap={24}>
        <Radio.Group
          label={t('behaviour.hours')}
          value={config.hours}
          onChange={(value) => tell({ hours: hours.find((each) => each === value) ?? 'always' })}
        >
          <Stack gap={8}>
            {hours.map((value) => (
              <Radio key={value} value={value} disabled={readOnly} label={t(`hours.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <MultiSelect
          label={t('behaviour.languages')}
          description={t('behaviour.languagesHint')}
          placeholder={config.languages.length === 0 ? t('behaviour.anyLanguage') : ''}
          data={languageOptions(config.languages)}
          value={config.languages}
          readOnly={readOnly}
          error={faults.languages}
          searchable
          onChange={(languages) => tell({ languages })}
        />
      </Stack>
    </Card>
  );
}
