import { Select, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CollectionFilter } from './collection-filter';
import { knownLanguages } from './language-name';
import classes from './playground.module.css';

const route = getRouteApi('/member/knowledge/knowledge/search');

export function PlaygroundFilters() {
  const { t } = useTranslation('knowledge');
  const { collection, language, tag, since, until } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: 'collection' | 'language' | 'tag' | 'since' | 'until', value: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, [name]: value }), replace: true });
  return (
    <search className={classes.filters}>
      <CollectionFilter labelled value={collection} onChange={(id) => change('collection', id)} />
      <Select
        label={t('playground.language')}
        placeholder={t('playground.anyLanguage')}
        data={knownLanguages()}
        value={language ?? null}
        onChange={(code) => change('language', code ?? undefined)}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('playground.anyLanguage') }}
      />
      <TextInput
        key={tag}
        label={t('playground.tag')}
        defaultValue={tag ?? ''}
        maxLength={40}
        onBlur={({ currentTarget }) => change('tag', currentTarget.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && change('tag', currentTarget.value.trim())}
      />
      <TextInput
        type="date"
        label={t('playground.since')}
        value={since ?? ''}
        onChange={({ currentTarget }) => change('since', currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('playground.until')}
        value={until ?? ''}
        onChange={({ currentTarget }) => change('until', currentTarget.value)}
      />
    </search>
  );
}
