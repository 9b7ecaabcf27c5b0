import { IconBan, IconStar } from '@tabler/icons-react';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { Avatar } from '../../../ui/person';
import { Pill } from '../../../ui/pill';
import { Row } from '../../../ui/stack';
import { When } from '../../../ui/when';
import classes from './tenants.module.css';

type TenantsTableProps = {
  tenants: Tenant[];
  activeId: string | undefined;
  onOpen: (tenantId: string) => void;
};

export function TenantsTable({ tenants, activeId, onOpen }: TenantsTableProps) {
  const { t } = useTranslation('operator');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('tenants.title')}
      rows={tenants}
      columns={columns}
      rowId={({ id }) => id}
      activeId={activeId}
      opens
      long
    />
  );
}

function useColumns(onOpen: (tenantId: string) => void): ColumnDef<Tenant, unknown>[] {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('tenants.name'),
        enableSorting: false,
        meta: { lead: true },
        cell: ({ row: { original: tenant } }) => (
          <div className={classes.tenant}>
            <Avatar name={tenant.name} square />
            <div>
              <RowOpener label={t('tenants.open', { name: tenant.name })} onOpen={() => onOpen(tenant.id)}>
                {tenant.name}
              </RowOpener>
              <div className={classes.detail}>{tenant.location ?? tenant.slug}</div>
            </div>
          </div>
        ),
      },
      {
        id: 'industry',
        header: t('tenants.industry'),
        enableSorting: false,
        cell: ({ row }) => row.original.industry ?? '–',
      },
      {
        id: 'state',
        header: t('tenants.state'),
        enableSorting: false,
        cell: ({ row }) => <TenantState tenant={row.original} />,
      },
      {
        id: 'created',
        header: t('tenants.created'),
        enableSorting: false,
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
      {
        id: 'members',
        header: t('tenants.members'),
        enableSorting: false,
        meta: { number: true, snug: true },
        cell: ({ row }) => format.number(row.original.members),
      },
    ],
    [t, format, onOpen],
  );
}

export function TenantState({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operator');
  return (
    <Row gap={4}>
      {tenant.suspendedAt === null ? (
        <Pill tone="good">{t('tenants.active')}</Pill>
      ) : (
        <Pill tone="bad" icon={IconBan}>
          {t('tenants.suspended')}
        </Pill>
      )}
      {tenant.featured && (
        <Pill tone="accent" icon={IconStar}>
          {t('tenants.featured')}
        </Pill>
      )}
      {tenant.demo && <Pill>{t('tenants.demo')}</Pill>}
    </Row>
  );
}
