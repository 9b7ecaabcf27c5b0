import { Select } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { useWaiting } from '../../../app/undo';
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
  const client = useTRPCClient();
  const { queue, job } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useWaiting();
  const input = queue === undefined ? {} : { queue };
  const pages = usePages({
    queryKey: trpc.operator.jobs.deadLetters.infiniteQueryKey(input),
    load: (cursor) => client.operator.jobs.deadLetters.query({ ...input, ...cursor }),
  });
  const letters = pages.data?.filter(({ id }) => !waiting.has(id));
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });

  return (
    <Card
      title={t('jobs.dead')}
      hint={t('jobs.deadHint')}
      flush
      aside={<QueueFilter queue={queue} onChange={(name) => change({ queue: name, job: undefined })} />}
    >
      <Loaded query={{ ...pages, data: letters }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={IconMoodCheck} title={t('jobs.empty')} body={t('jobs.emptyBody')} />
          ) : (
            <>
              <DeadLettersTable letters={items} activeId={job} onOpen={(id) => change({ job: id })} />
              <ShowMore
                more={pages.more}
                pending={pages.loadingMore}
                onMore={pages.loadMore}
                says={t('jobs.count', { count: items.length })}
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
