import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPlayerStop, IconRefresh, IconTrash } from '@tabler/icons-react';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { useCan } from '../../app/member';
import { DataTable, RowOpener } from '../../ui/data-table';
import { When } from '../../ui/when';
import { InARow } from './in-a-row';
import { addressOf, kindIcons } from './source-kinds';
import { SourceState } from './source-state';
import classes from './sources.module.css';
import { useCollectionName } from './use-collections';
import { useSourceDeeds } from './use-source-deeds';

type SourcesTableProps = { sources: Source[]; activeId: string | undefined; onOpen: (id: string) => void };

export function SourcesTable({ sources, activeId, onOpen }: SourcesTableProps) {
  const { t } = useTranslation('knowledge');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('sources.title')}
      rows={sources}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(onOpen: (id: string) => void): ColumnDef<Source, unknown>[] {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  return useMemo(() => {
    const columns: ColumnDef<Source, unknown>[] = [
      {
        id: 'name',
        header: t('sources.name'),
        accessorFn: ({ name }) => name,
        meta: { lead: true },
        cell: ({ row: { original: source } }) => (
          <RowOpener label={t('sources.open', { name: source.name })} onOpen={() => onOpen(source.id)}>
            <SourceName source={source} />
          </RowOpener>
        ),
      },
      {
        id: 'state',
        header: t('sources.state'),
        accessorFn: ({ status }) => status,
        cell: ({ row }) => <SourceState source={row.original} />,
      },
      {
        id: 'documents',
        header: t('sources.documents'),
        accessorFn: ({ documents }) => documents,
        meta: { number: true, snug: true },
      },
      {
        id: 'changed',
        header: t('sources.changed'),
        accessorFn: ({ updatedAt }) => updatedAt,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.updatedAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const actions: ColumnDef<Source, unknown> = {
      id: 'actions',
      header: '',
      enableSorting: false,
      meta: { snug: true, actions: true, menu: true },
      cell: ({ row }) => <SourceMenu source={row.original} />,
    };
    return [...columns, actions];
  }, [t, mayWrite, onOpen]);
}

function SourceName({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const collectionName = useCollectionName();
  const Icon = kindIcons[source.kind];
  const details = [addressOf(source) ?? t(`kinds.${source.kind}`), collectionName(source.collectionId)];
  return (
    <span className={classes.named}>
      <span className={classes.glyph}>
        <Icon size={18} stroke={1.6} aria-hidden />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>
          <bdi>{source.name}</bdi>
        </span>
        <span className={classes.detail}>
          <InARow parts={details} between=" · " />
        </span>
      </span>
    </span>
  );
}

function SourceMenu({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const { again, cancel, remove } = useSourceDeeds(source);
  const comesAgain = source.kind !== 'text' && source.kind !== 'questions';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('panel.more')}: ${source.name}`}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {source.status === 'importing' ? (
          <Menu.Item leftSection={<IconPlayerStop size={16} stroke={1.75} aria-hidden />} onClick={cancel}>
            {t('progress.cancel')}
          </Menu.Item>
        ) : (
          comesAgain && (
            <Menu.Item
              leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
              onClick={() => again(false)}
            >
              {t('panel.again')}
            </Menu.Item>
          )
        )}
        <Menu.Item
          color="bad"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={remove}
        >
          {t('panel.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
