import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { Mono } from '../../../ui/facts';
import { sayDone } from '../../../ui/say-done';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { When } from '../../../ui/when';
import classes from '../../billing/billing.module.css';
import { useRereadPayments } from './use-payments';

const kinds = [
  ...(['paid-not-credited', 'credited-not-paid', 'reversal-missing', 'unknown-payment'] as const),
  ...(['unknown-subscription', 'plan-differs', 'two-subscriptions', 'amount-differs'] as const),
];

export function FindingsTable({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation('operator');
  const columns = useColumns();
  return (
    <DataTable label={t('billing.findings.title')} rows={findings} columns={columns} rowId={({ id }) => id} />
  );
}

function useColumns(): ColumnDef<Finding, unknown>[] {
  const { t } = useTranslation('operator');
  return useMemo(() => {
    const all: ColumnDef<Finding, unknown>[] = [
      {
        id: 'kind',
        header: t('billing.findings.kind'),
        meta: { lead: true },
        cell: ({ row: { original: finding } }) => <Kind kind={finding.kind} />,
      },
      {
        id: 'subject',
        header: t('billing.findings.subject'),
        cell: ({ row: { original: finding } }) => <Mono>{finding.subject}</Mono>,
      },
      {
        id: 'found',
        header: t('billing.findings.found'),
        cell: ({ row: { original: finding } }) => <When at={finding.foundAt} />,
      },
      {
        id: 'settle',
        header: '',
        meta: { actions: true, snug: true },
        cell: ({ row: { original: finding } }) => <Settle finding={finding} />,
      },
    ];
    return all.map((column) => ({ ...column, enableSorting: false }));
  }, [t]);
}

function Kind({ kind }: { kind: string }) {
  const { t } = useTranslation('operator');
  const known = kinds.find((each) => each === kind);
  return <span className={classes.name}>{known ? t(`billing.findings.kinds.${known}`) : kind}</span>;
}

function Settle({ finding: { id, resolvedAt } }: { finding: Finding }) {
  const { t } = useTranslation('operator');
  const { day } = useFormat();
  const trpc = useTRPC();
  const reread = useRereadPayments();
  const onError = useSayTrouble();
  const onSuccess = async () => {
    sayDone(t('billing.findings.settled'));
    await reread();
  };
  const settle = useMutation(trpc.operatorBilling.settleFinding.mutationOptions({ onSuccess, onError }));
  if (resolvedAt !== null) {
    return <span className={classes.small}>{t('billing.findings.resolved', { day: day(resolvedAt) })}</span>;
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={settle.isPending}
      onClick={() => settle.mutate({ id: id as never })}
    >
      {t('billing.findings.settle')}
    </Button>
  );
}
