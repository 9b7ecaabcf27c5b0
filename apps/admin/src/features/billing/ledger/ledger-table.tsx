import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, RowOpener } from '../../../ui/data-table';
import classes from '../billing.module.css';
import styles from './ledger.module.css';
import { Signed } from './signed';

type LedgerTableProps = {
  entries: LedgerEntry[];
  activeId: string | undefined;
  onOpen: (number: string) => void;
};

export function LedgerTable({ entries, activeId, onOpen }: LedgerTableProps) {
  const { t } = useTranslation('billing');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('ledger.title')}
      rows={entries}
      columns={columns}
      rowId={({ number }) => String(number)}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(onOpen: (number: string) => void): ColumnDef<LedgerEntry, unknown>[] {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return useMemo(() => {
    const columns: ColumnDef<LedgerEntry, unknown>[] = [
      {
        id: 'kind',
        header: t('ledger.kind'),
        meta: { lead: true },
        cell: ({ row: { original: entry } }) => (
          <RowOpener
            label={t('ledger.open', { number: entry.number, kind: t(`ledger.kinds.${entry.kind}`) })}
            onOpen={() => onOpen(String(entry.number))}
          >
            {t(`ledger.kinds.${entry.kind}`)}
          </RowOpener>
        ),
      },
      {
        id: 'reason',
        header: t('ledger.reason'),
        cell: ({ row: { original: entry } }) => <Reason entry={entry} />,
      },
      {
        id: 'amount',
        header: t('ledger.amount'),
        meta: { number: true },
        cell: ({ row: { original: entry } }) => <Signed amount={entry.amount} />,
      },
      {
        id: 'balance',
        header: t('ledger.balance'),
        meta: { number: true },
        cell: ({ row: { original: entry } }) => format.number(entry.monthlyAfter + entry.lastingAfter),
      },
      {
        id: 'at',
        header: t('ledger.when'),
        meta: { snug: true, inline: true },
        cell: ({ row: { original: entry } }) => (
          <time className={classes.soft} dateTime={entry.at} title={format.exact(entry.at)}>
            {format.moment(entry.at)}
          </time>
        ),
      },
    ];
    return columns.map((column) => ({ ...column, enableSorting: false }));
  }, [t, format, onOpen]);
}

function Reason({ entry: { reason, model, charged } }: { entry: LedgerEntry }) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const more = [model, charged === null ? null : t('ledger.cost', { amount: number(charged) })];
  const said = more.filter((each) => each !== null);
  return (
    <span className={styles.reason}>
      <span>{reason}</span>
      {said.length > 0 && <span className={classes.small}>{said.join(' · ')}</span>}
    </span>
  );
}
