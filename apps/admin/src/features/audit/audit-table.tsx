import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DataTable, RowOpener } from '../../ui/data-table';
import { Pill } from '../../ui/pill';
import classes from './audit.module.css';
import type { AuditEntryLike } from './audit-entry-like';
import { useDeed } from './use-deed';

type AuditTableProps = {
  label: string;
  entries: AuditEntryLike[];
  activeId: string | undefined;
  withTenant: boolean;
  onOpen: (id: string) => void;
};

export function AuditTable({ label, entries, activeId, withTenant, onOpen }: AuditTableProps) {
  const columns = useColumns(withTenant, onOpen);
  return (
    <DataTable
      label={label}
      rows={entries}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(withTenant: boolean, onOpen: (id: string) => void) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const deed = useDeed();
  return useMemo(() => {
    const columns: ColumnDef<AuditEntryLike, unknown>[] = [
      {
        id: 'action',
        header: t('action'),
        enableSorting: false,
        meta: { lead: true },
        cell: ({ row: { original: entry } }) => (
          <RowOpener
            label={t('open', { action: deed(entry.action), actor: entry.actor.name })}
            onOpen={() => onOpen(entry.id)}
          >
            {deed(entry.action)}
          </RowOpener>
        ),
      },
      {
        id: 'target',
        header: t('target'),
        enableSorting: false,
        meta: { inline: true },
        cell: ({ row }) => <span className={classes.soft}>{row.original.target?.label ?? '–'}</span>,
      },
      {
        id: 'actor',
        header: t('actor'),
        enableSorting: false,
        meta: { inline: true },
        cell: ({ row }) => <Actor actor={row.original.actor} />,
      },
    ];
    const tenant: ColumnDef<AuditEntryLike, unknown> = {
      id: 'tenant',
      header: t('tenant'),
      enableSorting: false,
      meta: { inline: true },
      cell: ({ row }) => row.original.tenantName ?? <span className={classes.soft}>{t('platform')}</span>,
    };
    const when: ColumnDef<AuditEntryLike, unknown> = {
      id: 'at',
      header: t('when'),
      enableSorting: false,
      meta: { snug: true, inline: true },
      cell: ({ row }) => (
        <time className={classes.soft} dateTime={row.original.at} title={format.exact(row.original.at)}>
          {format.moment(row.original.at)}
        </time>
      ),
    };
    return withTenant ? [...columns, tenant, when] : [...columns, when];
  }, [t, deed, format, onOpen, withTenant]);
}

function Actor({ actor }: { actor: AuditEntryLike['actor'] }) {
  const { t } = useTranslation('audit');
  const { kind, name } = actor;
  return (
    <span className={classes.actor}>
      {name}
      {(kind === 'api-key' || kind === 'operator') && <Pill>{t(`kinds.${kind}`)}</Pill>}
    </span>
  );
}
