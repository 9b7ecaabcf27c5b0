import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/contract';
import { DataTable, RowOpener } from '../../ui/data-table';
import { Person } from '../../ui/person';
import { Pill } from '../../ui/pill';
import { When } from '../../ui/when';

type ContactsTableProps = { contacts: Contact[]; activeId: string | undefined; onOpen: (id: string) => void };

export function ContactsTable({ contacts, activeId, onOpen }: ContactsTableProps) {
  const { t } = useTranslation('contacts');
  const columns = useMemo<ColumnDef<Contact, unknown>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ name, email }) => name ?? email ?? '',
        meta: { lead: true },
        cell: ({ row: { original } }) => {
          const name = original.name ?? original.email ?? t('nobody');
          return (
            <RowOpener label={t('open', { name })} onOpen={() => onOpen(original.id)}>
              <Person
                name={name}
                detail={original.name === null ? '' : (original.email ?? '')}
                mark={
                  <>
                    {original.identified && <Pill tone="accent">{t('identified')}</Pill>}
                    {original.blockedAt !== null && <Pill tone="bad">{t('blocked')}</Pill>}
                  </>
                }
              />
            </RowOpener>
          );
        },
      },
      { id: 'phone', header: t('phone'), accessorFn: ({ phone }) => phone ?? '', enableSorting: false },
      {
        id: 'seen',
        header: t('lastSeen'),
        accessorKey: 'lastSeenAt',
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.lastSeenAt} />,
      },
      {
        id: 'first',
        header: t('firstSeen'),
        accessorKey: 'createdAt',
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
    ],
    [t, onOpen],
  );
  return (
    <DataTable
      label={t('title')}
      rows={contacts}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}
