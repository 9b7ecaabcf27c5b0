import { formatMoney } from '@parley/shared/money';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invoice } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import classes from '../billing.module.css';
import styles from './invoices.module.css';

const tones = {
  draft: 'neutral',
  open: 'warn',
  paid: 'good',
  void: 'neutral',
  uncollectible: 'bad',
} as const;

export function InvoicesTable({ invoices }: { invoices: Invoice[] }) {
  const { t } = useTranslation('billing');
  const columns = useColumns();
  return <DataTable label={t('invoices.title')} rows={invoices} columns={columns} rowId={({ id }) => id} />;
}

function useColumns(): ColumnDef<Invoice, unknown>[] {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return useMemo(() => {
    const columns: ColumnDef<Invoice, unknown>[] = [
      {
        id: 'number',
        header: t('invoices.number'),
        meta: { lead: true },
        cell: ({ row: { original: invoice } }) => (
          <span className={classes.name}>{invoice.number ?? t('invoices.draft')}</span>
        ),
      },
      {
        id: 'date',
        header: t('invoices.date'),
        meta: { inline: true },
        cell: ({ row: { original: invoice } }) => (
          <time dateTime={invoice.createdAt} title={format.exact(invoice.createdAt)}>
            {format.day(invoice.createdAt)}
          </time>
        ),
      },
      {
        id: 'state',
        header: t('invoices.state'),
        meta: { inline: true },
        cell: ({ row: { original: invoice } }) => (
          <Pill tone={tones[invoice.state]}>{t(`invoices.states.${invoice.state}`)}</Pill>
        ),
      },
      {
        id: 'total',
        header: t('invoices.total'),
        meta: { number: true, inline: true },
        cell: ({ row: { original: invoice } }) =>
          formatMoney(invoice.total, invoice.currency, navigator.language),
      },
      {
        id: 'open',
        header: '',
        meta: { actions: true, snug: true },
        cell: ({ row: { original: invoice } }) => <Open invoice={invoice} />,
      },
    ];
    return columns.map((column) => ({ ...column, enableSorting: false }));
  }, [t, format]);
}

function Open({ invoice: { number, pageUrl, state } }: { invoice: Invoice }) {
  const { t } = useTranslation('billing');
  if (pageUrl === null) return null;
  const open = state === 'open';
  return (
    <a
      className={styles.link}
      href={pageUrl}
      target="_blank"
      rel="noreferrer"
      data-row-action=""
      aria-label={t(open ? 'invoices.pay' : 'invoices.view', { number: number ?? '' })}
    >
      {t(open ? 'invoices.payShort' : 'invoices.viewShort')}
    </a>
  );
}
