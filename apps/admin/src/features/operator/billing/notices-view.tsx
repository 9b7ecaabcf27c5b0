import { Button, Select } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentNotice } from '../../../api/contract';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { Loaded } from '../../../ui/loaded';
import { Pill } from '../../../ui/pill';
import { sayDone } from '../../../ui/say-done';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { When } from '../../../ui/when';
import classes from '../../billing/billing.module.css';
import { paymentsRoute, useRereadPayments } from './use-payments';

const states = ['waiting', 'handled', 'failed', 'foreign'] as const;
const tones = { waiting: 'neutral', handled: 'good', failed: 'bad', foreign: 'neutral' } as const;
const stateOf = (name: string | undefined) => states.find((each) => each === name);

export function NoticesView() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const state = stateOf(paymentsRoute.useSearch().state);
  const navigate = paymentsRoute.useNavigate();
  const filter = state ? { state } : {};
  const pages = usePages({
    queryKey: trpc.operatorBilling.notices.infiniteQueryKey(filter),
    load: (cursor) => client.operatorBilling.notices.query({ ...filter, ...cursor }),
  });
  const columns = useColumns();
  return (
    <Card
      title={t('billing.notices.title')}
      hint={t('billing.notices.hint')}
      flush
      aside={
        <Select
          aria-label={t('billing.notices.state')}
          data={[
            { value: '', label: t('billing.notices.any') },
            ...states.map((value) => ({ value, label: t(`billing.notices.states.${value}`) })),
          ]}
          value={state ?? ''}
          allowDeselect={false}
          onChange={(value) =>
            void navigate({ search: { view: 'notices', ...(value && { state: value }) }, replace: true })
          }
        />
      }
    >
      <Loaded query={pages}>
        {(notices) =>
          notices.length === 0 ? (
            <EmptyState
              icon={IconInbox}
              title={t('billing.notices.empty')}
              body={t('billing.notices.emptyBody')}
            />
          ) : (
            <>
              <DataTable
                label={t('billing.notices.title')}
                rows={notices}
                columns={columns}
                rowId={({ id }) => id}
              />
              <ShowMore
                more={pages.more}
                pending={pages.loadingMore}
                onMore={pages.loadMore}
                says={t('billing.notices.shown', { count: notices.length })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
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
  const known = stateOf(state);
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
