import { IconStack2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { Loaded } from '../../../ui/loaded';
import { EmptyState } from '../../../ui/states';
import { TextLink } from '../../../ui/text-link';
import classes from './jobs.module.css';

const refreshMs = 10_000;
const counts = ['waiting', 'active', 'completed'] as const;

export function QueuesCard() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const queues = useQuery(
    trpc.operator.jobs.queues.queryOptions(undefined, { refetchInterval: refreshMs, staleTime: 0 }),
  );
  const columns = useColumns();
  return (
    <Card title={t('jobs.queues')} flush>
      <Loaded query={queues}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconStack2} title={t('jobs.noQueues')} />
          ) : (
            <DataTable label={t('jobs.queues')} rows={items} columns={columns} rowId={({ name }) => name} />
          )
        }
      </Loaded>
    </Card>
  );
}

function useColumns(): ColumnDef<Queue, unknown>[] {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return useMemo(() => {
    const name: ColumnDef<Queue, unknown> = {
      id: 'name',
      header: t('jobs.queue'),
      accessorFn: (queue) => queue.name,
      meta: { lead: true },
      cell: ({ row }) => <span className={classes.queue}>{row.original.name}</span>,
    };
    const numbers = counts.map(
      (key): ColumnDef<Queue, unknown> => ({
        id: key,
        header: t(`jobs.${key}`),
        accessorFn: (queue) => queue[key],
        meta: { number: true },
        cell: ({ row }) => format.number(row.original[key]),
      }),
    );
    const failed: ColumnDef<Queue, unknown> = {
      id: 'failed',
      header: t('jobs.failed'),
      accessorFn: (queue) => queue.failed,
      meta: { number: true },
      cell: ({ row: { original: queue } }) =>
        queue.failed === 0 ? (
          format.number(0)
        ) : (
          <TextLink
            to="/operator/jobs"
            search={{ queue: queue.name }}
            data-row-action=""
            aria-label={t('jobs.showFailed', { queue: queue.name })}
            resetScroll={false}
          >
            {format.number(queue.failed)}
          </TextLink>
        ),
    };
    return [name, ...numbers, failed];
  }, [t, format]);
}
