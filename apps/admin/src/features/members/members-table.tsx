import { canManage } from '@parley/shared';
import { IconSearchOff } from '@tabler/icons-react';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/contract';
import { useCan, useMember } from '../../app/member';
import { DataTable } from '../../ui/data-table';
import { Person } from '../../ui/person';
import { Pill } from '../../ui/pill';
import { EmptyState } from '../../ui/states';
import { When } from '../../ui/when';
import { MemberActions } from './member-actions';
import { MemberRole } from './member-role';

export function matches(member: Member, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return [member.name, member.email, member.occupation ?? ''].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}

export function MembersTable({ members, query }: { members: Member[]; query: string }) {
  const { t } = useTranslation('members');
  const columns = useColumns();
  const rows = useMemo(() => members.filter((member) => matches(member, query)), [members, query]);
  if (rows.length === 0) return <EmptyState icon={IconSearchOff} title={t('none', { query })} />;
  return <DataTable label={t('title')} rows={rows} columns={columns} rowId={(member) => member.id} />;
}

function useColumns(): ColumnDef<Member, unknown>[] {
  const { t } = useTranslation(['members', 'common']);
  const { workspace } = useMember();
  const mayWrite = useCan('members:write');
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('person'),
        accessorFn: (member) => member.name,
        meta: { lead: true },
        cell: ({ row: { original: member } }) => (
          <Person
            name={member.name}
            detail={member.email}
            mark={member.isYou ? <Pill tone="accent">{t('you')}</Pill> : undefined}
          />
        ),
      },
      {
        id: 'role',
        header: t('role'),
        accessorFn: (member) => member.role,
        cell: ({ row: { original: member } }) =>
          mayWrite && canManage(workspace.role, member.role) ? (
            <MemberRole member={member} />
          ) : (
            t(`common:roles.${member.role}`)
          ),
      },
      {
        id: 'joined',
        header: t('joined'),
        accessorFn: (member) => member.joinedAt,
        cell: ({ row }) => <When at={row.original.joinedAt} />,
      },
      {
        id: 'actions',
        header: '',
        enableSorting: false,
        meta: { actions: true, menu: true, snug: true },
        cell: ({ row }) => <MemberActions member={row.original} />,
      },
    ],
    [t, mayWrite, workspace.role],
  );
}
