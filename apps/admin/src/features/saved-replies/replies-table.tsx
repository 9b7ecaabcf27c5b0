import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedReply } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { DataTable, RowOpener } from '../../ui/data-table';
import { removeColumn } from '../../ui/remove-column';
import { When } from '../../ui/when';
import classes from './saved-replies.module.css';

type RepliesTableProps = {
  replies: SavedReply[];
  activeId: string | undefined;
  onOpen: (id: string) => void;
};

export function RepliesTable({ replies, activeId, onOpen }: RepliesTableProps) {
  const { t } = useTranslation('savedReplies');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('title')}
      rows={replies}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(onOpen: (id: string) => void): ColumnDef<SavedReply, unknown>[] {
  const { t } = useTranslation('savedReplies');
  const client = useTRPCClient();
  const mayWrite = useCan('conversations:write');
  return useMemo(() => {
    const columns: ColumnDef<SavedReply, unknown>[] = [
      {
        id: 'title',
        header: t('name'),
        accessorFn: ({ title }) => title,
        meta: { lead: true },
        cell: ({ row: { original: reply } }) => (
          <RowOpener
            label={t(mayWrite ? 'open' : 'view', { name: reply.title })}
            onOpen={() => onOpen(reply.id)}
          >
            <span className={classes.said}>
              <span className={classes.name}>{reply.title}</span>
              <span className={classes.text} dir="auto">
                {reply.text}
              </span>
            </span>
          </RowOpener>
        ),
      },
      {
        id: 'shortcut',
        header: t('shortcut'),
        accessorFn: ({ shortcut }) => shortcut,
        meta: { snug: true },
        cell: ({ row }) => <code className={classes.shortcut}>{`/${row.original.shortcut}`}</code>,
      },
      {
        id: 'changed',
        header: t('changed'),
        accessorFn: ({ updatedAt }) => updatedAt,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.updatedAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const remove = removeColumn<SavedReply>(({ id, title: name }) => ({
      id,
      label: t('removeOf', { name }),
      says: t('removed', { name }),
      commit: () => client.savedReplies.remove.mutate({ id }),
    }));
    return [...columns, remove];
  }, [t, client, mayWrite, onOpen]);
}
