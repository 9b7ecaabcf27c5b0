import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentNotice } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { DataTable } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { sayDone } from '../../../ui/say-done';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { When } from '../../../ui/when';
import classes from '../../billing/billing.module.css';
import { noticeStateOf } from './notice-states';
import { useRereadPayments } from './use-payments';

const tones = { waiting: 'neutral', handled: 'good', failed: 'bad', foreign: 'neutral' } as const;

export function NoticesTable({ notices }: { notices: PaymentNotice[] }) {
  const { t } = useTranslation('operator');
  const columns = useColumns();
  return (
    <DataTable label={t('billing.notices.title')} rows={notices} columns={columns} rowId={({ id }) => id} />
  );
}

function useColumns(): ColumnDef<PaymentNotice, unknown>[] {
  const { t } = useTranslation('operator');
  return useMemo(() => {
    const all: ColumnDef<PaymentNotice, unknown>[] = [
      {
        id: 'type',
        header: t('billing.notices.type'),
        meta: { lead: true },
        cell: ({ row: { original: notice } }) => (
          <span>
            <span className={classes.name}>{notice.type}</span>
            {notice.error !== null && <p className={classes.small}>{notice.error}</p>}
          </span>
        ),
      },
      {
        id: 'state',
        header: t('billing.notices.state'),
        meta: { inline: true },
        cell: ({ row: { original: notice } }) => <State state={notice.state} />,
      },
      {
        id: 'when',
        header: t('billing.notices.when'),
        meta: { inline: true },
        cell: ({ row: { original: notice } }) => <When at={notice.receivedAt} />,
      },
      {
        id: 'attempts',
        header: t('billing.notices.attempts'),
        meta: { number: true },
        cell: ({ row: { original: notice } }) => notice.attempts,
      },
      {
        id: 'replay',
        header: '',
        meta: { actions: true, snug: true },
        cell: ({ row: { original: notice } }) => <Replay notice={notice} />,
      },
    ];
    return all.map((column) => ({ ...column, enableSorting: false }));
  }, [t]);
}

function State({ state }: { state: string }) {
  const { t } = useTranslation('operator');
  const known = noticeStateOf(state);
  return (
    <Pill tone={known ? tones[known] : 'neutral'}>
      {known ? t(`billing.notices.states.${known}`) : state}
    </Pill>
  );
}

function Replay({ notice }: { notice: PaymentNotice }) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const reread = useRereadPayments();
  const onError = useSayTrouble();
  const onSuccess = async () => {
    sayDone(t('billing.notices.replayed'));
    await reread();
  };
  const replay = useMutation(trpc.operatorBilling.replayNotice.mutationOptions({ onSuccess, onError }));
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={replay.isPending}
      onClick={() => replay.mutate({ id: notice.id as never })}
    >
      {t('billing.notices.replay')}
    </Button>
  );
}
