import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { languageName } from '../../knowledge/language-name';
import { useIntentName } from '../intents';
import { useModelName } from '../model-name';
import type { AgentConfig } from '../types';

type FieldValueProps = { field: string; value: unknown };

/** A setting as people read it. */
export function FieldValue({ field, value }: FieldValueProps) {
  const say = useWords();
  return <span dir="auto">{say(field as keyof AgentConfig, value as never)}</span>;
}

function useWords() {
  const { t } = useTranslation('agents');
  const { list, number } = useFormat();
  const intentName = useIntentName();
  const modelName = useModelName();
  const nameOf = useNames();
  const words = (all: readonly string[], none: string) => (all.length === 0 ? none : list([...all]));
  const known: { [Field in keyof AgentConfig]?: (value: AgentConfig[Field]) => string } = {
    tone: (value) => t(`tones.${value}`),
    replyMode: (value) => t(`modes.${value}`),
    hours: (value) => t(`hours.${value}`),
    tools: (value) =>
      words(
        value.map((tool) => t(`tools.${tool}`)),
        t('versions.nothing'),
      ),
    languages: (value) => words(value.map(languageName), t('behaviour.anyLanguage')),
    chain: (value) => words(value.map(modelName), t('models.house')),
    collectionIds: (value) =>
      value === null ? t('knowledge.collectionsAll') : words(value.map(nameOf), t('versions.nothing')),
    catalogIds: (value) =>
      value === null ? t('knowledge.catalogsAll') : words(value.map(nameOf), t('versions.nothing')),
    routes: ({ pages, intents, languages }) =>
      words([...pages, ...intents.map(intentName), ...languages.map(languageName)], t('where.rest')),
  };
  return <Field extends keyof AgentConfig>(field: Field, value: AgentConfig[Field]): string => {
    const say = known[field];
    if (say) return say(value);
    if (typeof value === 'number') return number(value);
    return value === '' ? t('versions.nothing') : String(value);
  };
}

/** Of collections and catalogs; those that were deleted since have none any more. */
function useNames(): (id: string) => string {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const collections = useQuery(trpc.collections.list.queryOptions());
  const catalogs = useQuery(trpc.catalogs.list.queryOptions());
  const known = [...(collections.data?.items ?? []), ...(catalogs.data?.items ?? [])];
  const without = collections.isError || catalogs.isError ? null : t('versions.deleted');
  const unknown = collections.isPending || catalogs.isPending ? '…' : without;
  return (id) => known.find((each) => each.id === id)?.name ?? unknown ?? id;
}
