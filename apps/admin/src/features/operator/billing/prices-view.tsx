import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Price } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { Loaded } from '../../../ui/loaded';
import { Pill } from '../../../ui/pill';
import { useNow } from '../../../ui/when';
import classes from '../../billing/billing.module.css';
import { PriceDialog } from './price-dialog';

export function PricesView() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const prices = useQuery(trpc.operatorBilling.prices.queryOptions());
  const [adds, setAdds] = useState(false);
  const columns = useColumns();
  return (
    <Card
      title={t('billing.prices.title')}
      hint={t('billing.prices.hint')}
      flush
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => setAdds(true)}
        >
          {t('billing.prices.add')}
        </Button>
      }
    >
      <Loaded query={prices}>
        {({ items }) => (
          <DataTable
            label={t('billing.prices.title')}
            rows={items}
            columns={columns}
            rowId={({ id }) => id}
          />
        )}
      </Loaded>
      {adds && <PriceDialog onClose={() => setAdds(false)} />}
    </Card>
  );
}

function useColumns(): ColumnDef<Price, unknown>[] {
  const { t } = useTranslation('operator');
  const { number, moment } = useFormat();
  const now = useNow();
  return useMemo(() => {
    const any = (name: string) =>
      name === '*' ? <span className={classes.soft}>{t('billing.prices.any')}</span> : name;
    return [
      {
        id: 'unit',
        header: t('billing.prices.unit'),
        accessorFn: ({ unit }) => unit,
        meta: { lead: true },
        cell: ({ row: { original: price } }) => <span className={classes.name}>{price.unit}</span>,
      },
      {
        id: 'provider',
        header: t('billing.prices.provider'),
        accessorFn: ({ provider }) => provider,
        cell: ({ row: { original: price } }) => any(price.provider),
      },
      {
        id: 'model',
        header: t('billing.prices.model'),
        accessorFn: ({ model }) => model,
        cell: ({ row: { original: price } }) => any(price.model),
      },
      {
        id: 'credits',
        header: t('billing.prices.credits'),
        accessorFn: ({ credits, per }) => credits / per,
        meta: { number: true },
        cell: ({ row: { original: price } }) =>
          price.per === 1
            ? number(price.credits)
            : t('billing.prices.costs', { credits: number(price.credits), per: number(price.per) }),
      },
      {
        id: 'from',
        header: t('billing.prices.from'),
        accessorFn: ({ effectiveFrom }) => effectiveFrom,
        cell: ({ row: { original: price } }) => (
          <span>
            {moment(price.effectiveFrom)}{' '}
            {Date.parse(price.effectiveFrom) > now && <Pill tone="accent">{t('billing.prices.coming')}</Pill>}
          </span>
        ),
      },
    ];
  }, [t, number, moment, now]);
}
