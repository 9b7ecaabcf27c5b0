import { MultiSelect, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Stack } from '../../../ui/stack';
import { builtInIntents, useIntentName } from '../intents';
import { useLabels } from '../training/use-training';
import type { AgentConfig } from '../types';
import { languageOptions } from './languages';
import type { PartProps } from './part-props';

/** Which conversations are its own. */
export function RoutesCard({ draft: { config }, readOnly, faults, tell }: PartProps) {
  const { t } = useTranslation('agents');
  const intentName = useIntentName();
  const { routes } = config;
  const put = (patch: Partial<AgentConfig['routes']>) => tell({ routes: { ...routes, ...patch } });
  const none = routes.pages.length + routes.intents.length + routes.languages.length === 0;
  const own = useLabels().data ?? [];
  const intents = [...new Set([...builtInIntents, ...own.map(({ label }) => label), ...routes.intents])];
  return (
    <Card title={t('routes.title')} hint={t('routes.hint')}>
      <Stack gap={16}>
        {none && <Notice tone="info">{t('routes.none')}</Notice>}
        <TagsInput
          label={t('routes.pages')}
          description={t('routes.pagesHint')}
          placeholder={routes.pages.length === 0 ? '/rooms' : ''}
          value={routes.pages}
          maxTags={20}
          readOnly={readOnly}
          acceptValueOnBlur
          error={faults['routes.pages']}
          onChange={(pages) => put({ pages })}
        />
        <MultiSelect
          label={t('routes.intents')}
          description={t('routes.intentsHint')}
          placeholder={routes.intents.length === 0 ? t('routes.intentsNone') : ''}
          data={intents.map((value) => ({ value, label: intentName(value) }))}
          value={routes.intents}
          maxValues={20}
          readOnly={readOnly}
          searchable
          error={faults['routes.intents']}
          onChange={(chosen) => put({ intents: chosen })}
        />
        <MultiSelect
          label={t('routes.languages')}
          description={t('routes.languagesHint')}
          placeholder={routes.languages.length === 0 ? t('routes.languagesNone') : ''}
          data={languageOptions(routes.languages)}
          value={routes.languages}
          maxValues={20}
          readOnly={readOnly}
          searchable
          error={faults['routes.languages']}
          onChange={(languages) => put({ languages })}
        />
      </Stack>
    </Card>
  );
}
