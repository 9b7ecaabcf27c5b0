import { Select } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useWaiting } from '../../../app/undo';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { DeadLetterPanel } from './dead-letter-panel';
import { DeadLettersTable } from './dead-letters-table';
import classes from './jobs.module.css';

const route = getRouteApi('/member/operator/operator/jobs');

export function DeadLettersCard() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const format = useFormat();
  const { queue, job } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useWaiting();
  const list = useInfiniteQuery(
    trpc.operator.jobs.deadLetters.infiniteQueryOptions(queue === undefined ? {} : { queue }, {
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  const letters = list.data?.pages.flatMap((page) => page.items).filter(({ id }) => !waiting.has(id));
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });

  return (
    <Card
      title={t('jobs.dead')}
      hint={t('jobs.deadHint')}
      flush
      aside={<QueueFilter queue={queue} onChange={(name) => change({ queue: name, job: undefined })} />}
    >
      <Loaded query={{ data: letters, error: list.error, refetch: list.refetch }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={IconMoodCheck} title={t('jobs.empty')} body={t('jobs.emptyBody')} />
          ) : (
            <>
              <DeadLettersTable letters={items} activeId={job} onOpen={(id) => change({ job: id })} />
              <ShowMore
                more={list.hasNextPage}
                pending={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
                says={format.number(items.length)}
              />
            </>
          )
        }
      </Loaded>
      <DeadLetterPanel
        letter={letters?.find(({ id }) => id === job)}
        onClose={() => change({ job: undefined })}
      />
    </Card>
  );
}

type QueueFilterProps = { queue: string | undefined; onChange: (name: string | undefined) => void };

function QueueFilter({ queue, onChange }: QueueFilterProps) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const queues = useQuery(trpc.operator.jobs.queues.queryOptions());
  const names = new Set([...(queues.data?.items ?? []).map(({ name }) => name), ...(queue ? [queue] : [])]);
  return (
    <div className={classes.filter}>
      <Select
        aria-label={t('jobs.queue')}
        placeholder={t('jobs.allQueues')}
        data={[...names]}
        value={queue ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('jobs.allQueues') }}
        onChange={(name) => onChange(name ?? undefined)}
      />
    </div>
  );
}
