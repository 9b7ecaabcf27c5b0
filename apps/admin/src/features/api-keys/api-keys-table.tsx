import { scopes } from '@parley/shared';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../api/contract';
import { useCan } from '../../app/member';
import { DataTable } from '../../ui/data-table';
import { Pill } from '../../ui/pill';
import { useNow, When } from '../../ui/when';
import classes from './api-keys.module.css';
import { RevokeKey } from './revoke-key';
import { rightKey } from './right-key';

export function ApiKeysTable({ apiKeys }: { apiKeys: ApiKey[] }) {
  const { t } = useTranslation('keys');
  const columns = useColumns();
  return <DataTable label={t('api.title')} rows={apiKeys} columns={columns} rowId={({ id }) => id} />;
}

function useColumns(): ColumnDef<ApiKey, unknown>[] {
  const { t } = useTranslation('keys');
  const mayWrite = useCan('api-keys:write');
  return useMemo(() => {
    const columns: ColumnDef<ApiKey, unknown>[] = [
      {
        id: 'name',
        header: t('api.name'),
        accessorFn: (key) => key.name,
        meta: { lead: true },
        cell: ({ row: { original: key } }) => (
          <div>
            <div className={classes.name}>{key.name}</div>
            <code className={classes.start} dir="ltr">{`${key.start}…`}</code>
          </div>
        ),
      },
      {
        id: 'scopes',
        header: t('api.scopes'),
        enableSorting: false,
        cell: ({ row }) => <Rights apiKey={row.original} />,
      },
      {
        id: 'created',
        header: t('api.created'),
        accessorFn: (key) => key.createdAt,
        cell: ({ row: { original: key } }) => (
          <div>
            <When at={key.createdAt} />
            <div className={classes.by}>{t('api.createdBy', { name: key.createdBy })}</div>
          </div>
        ),
      },
      {
        id: 'lastUsed',
        header: t('api.lastUsed'),
        accessorFn: (key) => key.lastUsedAt ?? '',
        cell: ({ row: { original: key } }) =>
          key.lastUsedAt === null ? (
            <span className={classes.by}>{t('api.neverUsed')}</span>
          ) : (
            <When at={key.lastUsedAt} />
          ),
      },
      {
        id: 'expires',
        header: t('api.expires'),
        accessorFn: (key) => key.expiresAt ?? '9999',
        cell: ({ row }) => <Expiry at={row.original.expiresAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const revoke: ColumnDef<ApiKey, unknown> = {
      id: 'actions',
      header: '',
      enableSorting: false,
      meta: { snug: true, actions: true },
      cell: ({ row }) => <RevokeKey apiKey={row.original} />,
    };
    return [...columns, revoke];
  }, [t, mayWrite]);
}

function Rights({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('keys');
  const names = scopes
    .filter((scope) => apiKey.scopes.includes(scope))
    .map((scope) => t(`rights.${rightKey(scope)}.name`));
  return <span className={classes.rights}>{names.join(', ')}</span>;
}

function Expiry({ at }: { at: string | null }) {
  const { t } = useTranslation('keys');
  const now = useNow();
  if (at === null) return <span className={classes.by}>{t('api.noExpiry')}</span>;
  if (Date.parse(at) <= now) return <Pill tone="warn">{t('api.expired')}</Pill>;
  return <When at={at} />;
}
