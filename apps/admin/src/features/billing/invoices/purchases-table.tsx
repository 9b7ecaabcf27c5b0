import { formatMoney } from '@parley/shared/money';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purchase } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import classes from '../billing.module.css';

const states = [
  'open',
  'processing',
  'paid',
  'expired',
  'failed',
  'part-refunded',
  'refunded',
  'disputed',
] as const;
const tones: Record<string, 'good' | 'warn' | 'bad'> = {
  paid: 'good',
  failed: 'bad',
  disputed: 'bad',
  processing: 'warn',
};

export function PurchasesTable({ purchases }: { purchases: Purchase[] }) {
  const { t } = useTranslation('billing');
  const columns = useColumns();
  return (
    <DataTable label={t('invoices.purchases')} rows={purchases} columns={columns} rowId={({ id }) => id} />
  );
}

function useColumns(): ColumnDef<Purchase, unknown>[] {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return useMemo(() => {
    const columns: ColumnDef<Purchase, unknown>[] = [
      {
        id: 'what',
        header: t('invoices.what'),
        meta: { lead: true },
        cell: ({ row: { original: purchase } }) => <What purchase={purchase} />,
      },
      {
        id: 'date',
        header: t('invoices.date'),
        meta: { inline: true },
        cell: ({ row: { original: purchase } }) => (
          <time dateTime={purchase.createdAt} title={format.exact(purchase.createdAt)}>
            {format.day(purchase.createdAt)}
          </time>
        ),
      },
      {
        id: 'state',
        header: t('invoices.state'),
        meta: { inline: true },
        cell: ({ row: { original: purchase } }) => <State purchase={purchase} />,
      },
      {
        id: 'total',
        header: t('invoices.total'),
        meta: { number: true, inline: true },
        cell: ({ row: { original: purchase } }) =>
          formatMoney(purchase.amount, purchase.currency, navigator.language),
      },
    ];
    return columns.map((column) => ({ ...column, enableSorting: false }));
  }, [t, format]);
}

function What({ purchase: { credits, kind } }: { purchase: Purchase }) {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  return (
    <span>
      <span className={classes.name}>
        {t('invoices.credits', { count: credits, amount: number(credits) })}
      </span>{' '}
      {kind === 'auto' && <Pill>{t('invoices.auto')}</Pill>}
    </span>
  );
}

function State({ purchase: { state, reason } }: { purchase: Purchase }) {
  const { t } = useTranslation('billing');
  const known = states.find((each) => each === state);
  return (
    <span>
      <Pill tone={tones[state] ?? 'neutral'}>{known ? t(`invoices.purchaseStates.${known}`) : state}</Pill>{' '}
      {reason !== null && <span className={classes.small}>{reason}</span>}
    </span>
  );
}
