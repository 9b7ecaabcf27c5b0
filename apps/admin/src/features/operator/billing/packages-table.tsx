import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPackage } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { useMoney } from '../../billing/use-money';

type PackagesTableProps = {
  packages: OfferedPackage[];
  currency: string;
  onOpen: (pack: OfferedPackage) => void;
};

export function PackagesTable({ packages, currency, onOpen }: PackagesTableProps) {
  const { t } = useTranslation('operator');
  const { number } = useFormat();
  const money = useMoney(currency);
  const columns = useMemo(() => {
    const all: ColumnDef<OfferedPackage, unknown>[] = [
      {
        id: 'name',
        header: t('billing.packages.name'),
        meta: { lead: true },
        cell: ({ row: { original: pack } }) => (
          <span>
            <RowOpener label={t('billing.plans.edit', { name: pack.name })} onOpen={() => onOpen(pack)}>
              {pack.name}
            </RowOpener>{' '}
            {!pack.offered && <Pill>{t('billing.plans.notOffered')}</Pill>}
          </span>
        ),
      },
      {
        id: 'credits',
        header: t('billing.packages.credits'),
        meta: { number: true },
        cell: ({ row: { original: pack } }) => number(pack.credits),
      },
      {
        id: 'price',
        header: t('billing.packages.amount'),
        meta: { number: true },
        cell: ({ row: { original: pack } }) => money(pack.price),
      },
    ];
    return all.map((column) => ({ ...column, enableSorting: false }));
  }, [t, number, money, onOpen]);
  return (
    <DataTable
      label={t('billing.packages.title')}
      rows={packages}
      columns={columns}
      rowId={({ id }) => id}
      opens
    />
  );
}
