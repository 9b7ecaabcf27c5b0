import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPlan, Payer } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { Row } from '../../../ui/stack';
import { TextLink } from '../../../ui/text-link';
import classes from '../../billing/billing.module.css';
import { useMoney } from '../../billing/use-money';

type PayersTableProps = { payers: Payer[]; plans: readonly OfferedPlan[]; currency: string };

export function PayersTable({ payers, plans, currency }: PayersTableProps) {
  const { t } = useTranslation('operator');
  const columns = useColumns(plans, currency);
  return (
    <DataTable
      label={t('billing.payers.title')}
      rows={payers}
      columns={columns}
      rowId={({ id }) => id}
      long
    />
  );
}

function useColumns(plans: readonly OfferedPlan[], currency: string): ColumnDef<Payer, unknown>[] {
  const { t } = useTranslation('operator');
  const { number } = useFormat();
  const money = useMoney(currency);
  return useMemo(() => {
    const figure = (id: string, header: string, of: (payer: Payer) => string): ColumnDef<Payer, unknown> => ({
      id,
      header,
      meta: { number: true },
      cell: ({ row }) => of(row.original),
    });
    const columns: ColumnDef<Payer, unknown>[] = [
      {
        id: 'name',
        header: t('billing.payers.name'),
        meta: { lead: true },
        cell: ({ row }) => <Name payer={row.original} />,
      },
      {
        id: 'plan',
        header: t('billing.payers.plan'),
        cell: ({ row: { original: payer } }) => <PlanOf payer={payer} plans={plans} />,
      },
      figure('plans', t('billing.payers.planRevenue'), ({ planRevenue }) => money(planRevenue)),
      figure('credits', t('billing.payers.creditRevenue'), ({ creditRevenue }) => money(creditRevenue)),
      figure('used', t('billing.payers.used'), ({ creditsUsed }) => number(creditsUsed)),
      figure('calls', t('billing.payers.calls'), ({ calls }) => number(calls)),
      figure('balance', t('billing.payers.balance'), ({ balance, owed }) => number(balance - owed)),
    ];
    return columns.map((column) => ({ ...column, enableSorting: false }));
  }, [t, number, money, plans]);
}

function Name({ payer: { id, name, demo } }: { payer: Payer }) {
  const { t } = useTranslation('operator');
  return (
    <Row>
      <TextLink to="/operator/tenants" search={{ q: name, tenant: id }}>
        {name}
      </TextLink>
      {demo && <Pill>{t('billing.payers.demo')}</Pill>}
    </Row>
  );
}

const troubled = ['past-due', 'grace', 'limited'] as const;

function PlanOf({ payer: { planKey, phase }, plans }: { payer: Payer; plans: readonly OfferedPlan[] }) {
  const { t } = useTranslation('operator');
  const trouble = troubled.find((each) => each === phase);
  if (planKey === null) return <span className={classes.soft}>{t('billing.payers.noPlan')}</span>;
  return (
    <Row>
      {plans.find(({ key }) => key === planKey)?.name ?? planKey}
      {trouble && <Pill tone="warn">{t(`billing.payers.phases.${trouble}`)}</Pill>}
    </Row>
  );
}
