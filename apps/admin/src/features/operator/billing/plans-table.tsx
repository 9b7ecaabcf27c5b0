import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPlan } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { useMoney } from '../../billing/use-money';

type PlansTableProps = { plans: OfferedPlan[]; currency: string; onOpen: (plan: OfferedPlan) => void };

export function PlansTable({ plans, currency, onOpen }: PlansTableProps) {
  const { t } = useTranslation('operator');
  const { number } = useFormat();
  const money = useMoney(currency);
  const columns = useMemo(() => {
    const all: ColumnDef<OfferedPlan, unknown>[] = [
      {
        id: 'name',
        header: t('billing.plans.name'),
        meta: { lead: true },
        cell: ({ row: { original: plan } }) => (
          <span>
            <RowOpener label={t('billing.plans.edit', { name: plan.name })} onOpen={() => onOpen(plan)}>
              {plan.name}
            </RowOpener>{' '}
            {!plan.offered && <Pill>{t('billing.plans.notOffered')}</Pill>}
          </span>
        ),
      },
      {
        id: 'monthly',
        header: t('billing.plans.monthly'),
        meta: { number: true },
        cell: ({ row: { original: plan } }) => money(plan.monthly),
      },
      {
        id: 'yearly',
        header: t('billing.plans.yearly'),
        meta: { number: true },
        cell: ({ row: { original: plan } }) => money(plan.yearly),
      },
      {
        id: 'credits',
        header: t('billing.plans.credits'),
        meta: { number: true },
        cell: ({ row: { original: plan } }) => number(plan.limits.creditsPerMonth),
      },
    ];
    return all.map((column) => ({ ...column, enableSorting: false }));
  }, [t, number, money, onOpen]);
  return (
    <DataTable label={t('billing.plans.title')} rows={plans} columns={columns} rowId={({ id }) => id} opens />
  );
}
