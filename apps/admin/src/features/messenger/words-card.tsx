import { Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Fields } from '../../ui/fields';
import { Stack } from '../../ui/stack';
import type { PartProps } from './parts';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ar', 'hi', 'ja'];
const abilities = ['attachments', 'audioNotes', 'sound'] as const;

export function WordsCard({ values, readOnly, change }: PartProps) {
  const { t } = useTranslation('messenger');
  const names = new Intl.DisplayNames(navigator.language, { type: 'language' });
  const known =
    values.locale === null || languages.includes(values.locale) ? languages : [values.locale, ...languages];
  return (
    <>
      <Card title={t('words.title')} hint={t('words.hint')}>
        <Fields>
          <TextInput
            label={t('words.greeting')}
            value={values.greeting}
            maxLength={120}
            readOnly={readOnly}
            onChange={(event) => change({ greeting: event.currentTarget.value })}
          />
          <TextInput
            label={t('words.intro')}
            value={values.intro}
            maxLength={300}
            readOnly={readOnly}
            onChange={(event) => change({ intro: event.currentTarget.value })}
          />
          <Select
            label={t('words.language')}
            description={t('words.languageHint')}
            placeholder={t('words.anyLanguage')}
            data={known.map((value) => ({ value, label: names.of(value) ?? value }))}
            value={values.locale}
            readOnly={readOnly}
            clearable
            clearButtonProps={{ 'aria-label': t('words.anyLanguage') }}
            onChange={(locale) => change({ locale })}
          />
        </Fields>
      </Card>
      <Card title={t('words.abilities')}>
        <Stack gap={16}>
          {abilities.map((ability) => (
            <Switch
              key={ability}
              label={t(`words.${ability}`)}
              checked={values[ability]}
              disabled={readOnly}
              onChange={(event) => change({ [ability]: event.currentTarget.checked })}
            />
          ))}
        </Stack>
      </Card>
    </>
  );
}
