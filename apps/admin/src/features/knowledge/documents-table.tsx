import { useNavigate } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnowledgeDocument } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { DataTable, RowOpener } from '../../ui/data-table';
import { removeColumn } from '../../ui/remove-column';
import { When } from '../../ui/when';
import { InARow } from './in-a-row';
import { languageName } from './language-name';
import classes from './sources.module.css';
import { useCollectionName } from './use-collections';

export function DocumentsTable({ documents }: { documents: KnowledgeDocument[] }) {
  const { t } = useTranslation('knowledge');
  const columns = useColumns();
  return (
    <DataTable
      label={t('documents.title')}
      rows={documents}
      columns={columns}
      rowId={({ id }) => id}
      opens
      long
    />
  );
}

function useColumns(): ColumnDef<KnowledgeDocument, unknown>[] {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const mayWrite = useCan('knowledge:write');
  return useMemo(() => {
    const columns: ColumnDef<KnowledgeDocument, unknown>[] = [
      {
        id: 'title',
        header: t('documents.name'),
        accessorFn: ({ title }) => title,
        meta: { lead: true },
        cell: ({ row }) => <DocumentName document={row.original} />,
      },
      {
        id: 'language',
        header: t('documents.language'),
        accessorFn: ({ language }) => (language === null ? '' : languageName(language)),
        meta: { snug: true },
      },
      {
        id: 'passages',
        header: t('documents.passages'),
        accessorFn: ({ passages }) => passages,
        meta: { number: true, snug: true },
      },
      {
        id: 'changed',
        header: t('documents.changed'),
        accessorFn: ({ updatedAt }) => updatedAt,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.updatedAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const remove = removeColumn<KnowledgeDocument>(({ id, title: name }) => ({
      id,
      label: t('documents.remove', { name }),
      says: t('documents.removed', { name }),
      commit: () => client.documents.remove.mutate({ id }),
    }));
    return [...columns, remove];
  }, [t, client, mayWrite]);
}

function DocumentName({ document: { id, title, url, collectionId } }: { document: KnowledgeDocument }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const collectionName = useCollectionName();
  const open = () => void navigate({ to: '/knowledge/documents/$documentId', params: { documentId: id } });
  return (
    <RowOpener label={t('documents.open', { name: title })} onOpen={open}>
      <span className={classes.words}>
        <span className={classes.name}>
          <bdi>{title}</bdi>
        </span>
        <span className={classes.detail}>
          <InARow parts={[url, collectionName(collectionId)]} between=" · " />
        </span>
      </span>
    </RowOpener>
  );
}
