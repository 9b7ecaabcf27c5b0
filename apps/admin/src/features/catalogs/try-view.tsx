import { Button, TextInput } from '@mantine/core';
import { IconMoodEmpty, IconSearch, IconZoomQuestion } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogFound } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { Alternatives } from './alternatives';
import { CompareBar } from './compare-bar';
import { readFilters } from './item-search';
import { Matches } from './matches';
import classes from './try.module.css';
import { Understood } from './understood';
import { useGo } from './use-go';
import type { ViewProps } from './view-props';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const limit = 12;

/** Asks the catalog as a visitor would, and shows what it makes of the question. */
export function TryView({ catalog }: ViewProps) {
  const { t } = useTranslation('catalog');
  const { q, filters } = route.useSearch();
  const found = useFound(catalog);
  const asked = q !== undefined || filters !== undefined;
  return (
    <>
      <Question key={q} />
      {asked ? (
        <Loaded
          query={found}
          skeleton={
            <Card flush>
              <ListSkeleton lines={6} round />
            </Card>
          }
        >
          {(data) => <Found found={data} />}
        </Loaded>
      ) : (
        <Card>
          <EmptyState icon={IconZoomQuestion} title={t('try.empty')} body={t('try.emptyBody')} />
        </Card>
      )}
      <CompareBar catalog={catalog} />
    </>
  );
}

function useFound({ id: catalogId }: Catalog) {
  const trpc = useTRPC();
  const { q, filters } = route.useSearch();
  return useQuery({
    ...trpc.catalogSearch.search.queryOptions({
      catalogId,
      query: q ?? '',
      filters: readFilters(filters),
      limit,
      alternatives: 'always',
    }),
    enabled: q !== undefined || filters !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

function Question() {
  const { t } = useTranslation('catalog');
  const { q } = route.useSearch();
  const go = useGo();
  const [text, setText] = useState(q ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    go({ q: text.trim() });
  };
  return (
    <form className={classes.question} onSubmit={ask}>
      <TextInput
        type="search"
        size="md"
        dir="auto"
        aria-label={t('try.query')}
        placeholder={t('try.placeholder')}
        maxLength={400}
        data-list-search=""
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="md" disabled={text.trim() === ''}>
        {t('try.submit')}
      </Button>
    </form>
  );
}

function Found({ found }: { found: CatalogFound }) {
  const { t } = useTranslation('catalog');
  const { understood, total, items, hint, alternatives } = found;
  return (
    <>
      <Understood understood={understood} whole />
      <p className={classes.verdict} role="status">
        {t('try.found', { count: total })}
        {total > items.length && ` · ${t('try.first', { count: items.length })}`}
      </p>
      {hint !== null && <Notice tone="info">{hint}</Notice>}
      {items.length === 0 ? (
        <Card>
          <EmptyState icon={IconMoodEmpty} title={t('try.nothing')} body={t('try.nothingBody')} />
        </Card>
      ) : (
        <Matches label={t('try.matches')} heading="h2" matches={items} />
      )}
      {alternatives && <Alternatives alternatives={alternatives} />}
    </>
  );
}
