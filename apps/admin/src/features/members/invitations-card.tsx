import { Button } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useDefer, useWaiting } from '../../app/undo';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { Pill } from '../../ui/pill';
import { sayDone } from '../../ui/say-done';
import { Row } from '../../ui/stack';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { When } from '../../ui/when';

export function InvitationsCard({ alone }: { alone: boolean }) {
  const { t } = useTranslation('members');
  const trpc = useTRPC();
  const invitations = useQuery(trpc.invitations.list.queryOptions());
  const waiting = useWaiting();
  const columns = useColumns();
  return (
    <Card title={t('invitations')} hint={t('invitationsHint')} flush>
      <Loaded query={invitations} skeleton={<ListSkeleton lines={2} />}>
        {({ items }) => {
          const open = items.filter(({ id }) => !waiting.has(id));
          if (open.length === 0 && alone) {
            return <EmptyState icon={IconMailPlus} title={t('alone')} body={t('aloneBody')} />;
          }
          if (open.length === 0) return <EmptyState icon={IconMailPlus} title={t('noInvitations')} />;
          return <DataTable label={t('invitations')} rows={open} columns={columns} rowId={({ id }) => id} />;
        }}
      </Loaded>
    </Card>
  );
}

function useColumns(): ColumnDef<Invitation, unknown>[] {
  const { t } = useTranslation(['members', 'common']);
  return useMemo(
    () => [
      {
        id: 'email',
        header: t('email'),
        accessorFn: (invitation) => invitation.email,
        meta: { lead: true },
        cell: ({ row }) => row.original.email,
      },
      {
        id: 'role',
        header: t('role'),
        accessorFn: (invitation) => invitation.role,
        cell: ({ row }) => t(`common:roles.${row.original.role}`),
      },
      {
        id: 'invitedBy',
        header: t('invitedBy'),
        accessorFn: (invitation) => invitation.invitedBy ?? '',
        cell: ({ row }) => row.original.invitedBy ?? '–',
      },
      {
        id: 'expires',
        header: t('expires'),
        accessorFn: (invitation) => invitation.expiresAt,
        cell: ({ row: { original: invitation } }) =>
          invitation.expired ? <Pill tone="warn">{t('expired')}</Pill> : <When at={invitation.expiresAt} />,
      },
      {
        id: 'actions',
        header: '',
        enableSorting: false,
        meta: { snug: true, actions: true },
        cell: ({ row }) => <InvitationActions invitation={row.original} />,
      },
    ],
    [t],
  );
}

function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('members');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const defer = useDefer();
  const sayTrouble = useSayTrouble();
  const { id: invitationId, email } = invitation;
  const resend = useMutation(
    trpc.invitations.resend.mutationOptions({
      onSuccess: async () => {
        sayDone(t('resent', { email }));
        await queryClient.invalidateQueries(trpc.invitations.pathFilter());
      },
      onError: sayTrouble,
    }),
  );
  const { mutateAsync: cancel } = useMutation(trpc.invitations.cancel.mutationOptions());
  return (
    <Row gap={4} tight>
      <Button
        variant="subtle"
        size="compact-sm"
        data-row-action=""
        loading={resend.isPending}
        onClick={() => resend.mutate({ invitationId })}
      >
        {t('resend')}
      </Button>
      <Button
        variant="subtle"
        color="bad"
        size="compact-sm"
        onClick={() =>
          defer({
            id: invitationId,
            says: t('cancelled', { email }),
            commit: () => cancel({ invitationId }),
          })
        }
      >
        {t('cancel')}
      </Button>
    </Row>
  );
}
