import { Button, TextInput } from '@mantine/core';
import { IconMoodEmpty, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Pill } from '../../ui/pill';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { Passages } from './passages';
import classes from './playground.module.css';
import { PlaygroundFilters } from './playground-filters';

const route = getRouteApi('/member/knowledge/knowledge/search');
const limit = 10;

export function PlaygroundPage() {
  const { t } = useTranslation('knowledge');
  const { q } = route.useSearch();
  const found = useFound();
  return (
    <Page title={t('playground.title')} lead={t('playground.lead')}>
      <Question key={q} />
      <PlaygroundFilters />
      {q === undefined ? (
        <Card>
          <EmptyState icon={IconSearch} title={t('playground.empty')} body={t('playground.emptyBody')} />
        </Card>
      ) : (
        <Loaded
          query={found}
          skeleton={
            <Card flush>
              <ListSkeleton lines={6} />
            </Card>
          }
        >
          {(data) => <Found found={data} query={q} />}
        </Loaded>
      )}
    </Page>
  );
}

function useFound() {
  const trpc = useTRPC();
  const { q, collection, language, tag, since, until } = route.useSearch();
  return useQuery({
    ...trpc.knowledge.search.queryOptions({
      query: q ?? '',
      limit,
      explain: true,
      ...(collection !== undefined && { collectionIds: [collection] }),
      ...(language !== undefined && { languages: [language] }),
      ...(tag !== undefined && { tags: [tag] }),
      ...(since !== undefined && { since: `${since}T00:00:00Z` }),
      ...(until !== undefined && { until: `${until}T23:59:59.999Z` }),
    }),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

function Question() {
  const { t } = useTranslation('knowledge');
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(q ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: (before) => ({ ...before, q: text.trim() }) });
  };
  return (
    <form className={classes.question} onSubmit={ask}>
      <TextInput
        type="search"
        size="md"
        dir="auto"
        aria-label={t('playground.query')}
        placeholder={t('playground.placeholder')}
        maxLength={1000}
        data-list-search=""
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="md" disabled={text.trim() === ''}>
        {t('playground.submit')}
      </Button>
    </form>
  );
}

type Answer = Output['knowledge']['search'];
const tones = { well: 'good', weakly: 'warn', nothing: 'neutral' } as const;

function Found({ found, query }: { found: Answer; query: string }) {
  const { t } = useTranslation('knowledge');
  const { passages, found: how, tookMs } = found;
  return (
    <>
      <p className={classes.verdict} role="status">
        <Pill tone={tones[how]}>{t(`playground.${how}`)}</Pill>
        <span>{t(`playground.${how}Hint`)}</span>
        <span className={classes.took}>
          {`${t('playground.results', { count: passages.length })} · ${t('playground.took', { ms: Math.max(1, Math.round(tookMs)) })}`}
        </span>
      </p>
      {found.meaning !== 'joined' && <p className={classes.meaning}>{t(`meaning.${found.meaning}`)}</p>}
      {passages.length === 0 ? <Nothing /> : <Passages key={query} passages={passages} />}
    </>
  );
}

function Nothing() {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const write = (
    <ButtonLink to="/knowledge" search={{ add: 'questions' }}>
      {t('playground.write')}
    </ButtonLink>
  );
  return (
    <Card>
      <EmptyState
        icon={IconMoodEmpty}
        title={t('playground.nothingHint')}
        {...(mayWrite && { body: t('playground.nothingBody'), action: write })}
      />
    </Card>
  );
}
