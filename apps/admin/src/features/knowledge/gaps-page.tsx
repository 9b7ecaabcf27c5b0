import { SegmentedControl } from '@mantine/core';
import { IconCircleCheck, IconFilterOff, IconMessageQuestion } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { useCan } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Card } from '../../ui/card';
import { FilterRow } from '../../ui/filter-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { AnswerDialog } from './answer-dialog';
import { GapsList } from './gaps-list';
import { knowledgePages } from './use-reread';

const route = getRouteApi('/member/knowledge/knowledge/gaps');
const pageSize = 50;
const statuses = ['open', 'answered', 'dismissed'] as const;
type Status = (typeof statuses)[number];

export function GapsPage() {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const { q, status: named, gap } = route.useSearch();
  const status = statuses.find((each) => each === named) ?? 'open';
  const navigate = route.useNavigate();
  const gaps = useGaps({ q, status });
  const change = (name: 'q' | 'status' | 'gap', value: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, [name]: value }), replace: name !== 'gap' });
  const answering = mayWrite ? gaps.data?.find(({ id }) => id === gap) : undefined;
  return (
    <Page title={t('gaps.title')} lead={t('gaps.lead')} wide>
      <ReadOnlyNote needs="knowledge:write" />
      <FilterRow>
        <SearchField label={t('gaps.search')} value={q ?? ''} onChange={(text) => change('q', text)} />
        <SegmentedControl
          aria-label={t('gaps.show')}
          value={status}
          onChange={(value) => change('status', value === 'open' ? undefined : value)}
          data={statuses.map((value) => ({ value, label: t(`gaps.${value}`) }))}
        />
      </FilterRow>
      <Card flush>
        <Loaded query={gaps} skeleton={<ListSkeleton lines={5} />}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing status={status} searched={q !== undefined} />
            ) : (
              <>
                <GapsList gaps={rows} onAnswer={(id) => change('gap', id)} />
                <ShowMore
                  more={gaps.more}
                  pending={gaps.loadingMore}
                  onMore={gaps.loadMore}
                  says={t('gaps.shown', { count: rows.length })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      {answering && <AnswerDialog gap={answering} onClose={() => change('gap', undefined)} />}
    </Page>
  );
}

function useGaps({ q, status }: { q: string | undefined; status: Status }) {
  const client = useTRPCClient();
  const waiting = useWaiting();
  const pages = usePages({
    queryKey: [...knowledgePages, 'gaps', q, status],
    load: (cursor) =>
      client.gaps.list.query({ limit: pageSize, status, ...cursor, ...(q !== undefined && { search: q }) }),
  });
  return { ...pages, data: pages.data?.filter(({ id }) => !waiting.has(id)) };
}

function Nothing({ status, searched }: { status: Status; searched: boolean }) {
  const { t } = useTranslation('knowledge');
  if (searched)
    return <EmptyState icon={IconFilterOff} title={t('gaps.noMatch')} body={t('gaps.noMatchBody')} />;
  if (status === 'answered') return <EmptyState icon={IconMessageQuestion} title={t('gaps.emptyAnswered')} />;
  if (status === 'dismissed')
    return <EmptyState icon={IconMessageQuestion} title={t('gaps.emptyDismissed')} />;
  return <EmptyState icon={IconCircleCheck} title={t('gaps.empty')} body={t('gaps.emptyBody')} />;
}
