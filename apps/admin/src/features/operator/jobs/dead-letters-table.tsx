import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { When } from '../../../ui/when';
import classes from './jobs.module.css';

type DeadLettersTableProps = {
  letters: DeadLetter[];
  activeId: string | undefined;
  onOpen: (id: string) => void;
};

export function DeadLettersTable({ letters, activeId, onOpen }: DeadLettersTableProps) {
  const { t } = useTranslation('operator');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('jobs.dead')}
      rows={letters}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(onOpen: (id: string) => void): ColumnDef<DeadLetter, unknown>[] {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'queue',
        header: t('jobs.queue'),
        enableSorting: false,
        meta: { lead: true },
        cell: ({ row: { original: letter } }) => (
          <RowOpener label={t('jobs.open', { id: letter.queue })} onOpen={() => onOpen(letter.id)}>
            <span className={classes.queue}>{letter.queue}</span>
          </RowOpener>
        ),
      },
      {
        id: 'error',
        header: t('jobs.error'),
        enableSorting: false,
        cell: ({ row }) => <span className={`${classes.error} ${classes.soft}`}>{row.original.error}</span>,
      },
      {
        id: 'failedAt',
        header: t('jobs.failedAt'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.failedAt} />,
      },
      {
        id: 'attempts',
        header: t('jobs.attempts'),
        enableSorting: false,
        meta: { number: true, snug: true },
        cell: ({ row }) => format.number(row.original.attempts),
      },
    ],
    [t, format, onOpen],
  );
}
