import { Button } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPackage, OfferedPlan, OfferedPlans } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { EmptyState } from '../../../ui/states';
import { PackageDialog } from './package-dialog';
import { PackagesTable } from './packages-table';
import { PlanDialog } from './plan-dialog';
import { PlansTable } from './plans-table';

export function PlansView() {
  const trpc = useTRPC();
  const page = useQuery(trpc.operatorBilling.plans.queryOptions());
  return <Loaded query={page}>{(data) => <Offered offered={data} />}</Loaded>;
}

function Offered({ offered }: { offered: OfferedPlans }) {
  const { t } = useTranslation('operator');
  const [plan, setPlan] = useState<OfferedPlan | null>(null);
  const [pack, setPack] = useState<OfferedPackage | 'new' | null>(null);
  const { mode, currency, plans, packages } = offered;
  return (
    <>
      {mode === 'off' && <Notice tone="info">{t('billing.off')}</Notice>}
      <Card title={t('billing.plans.title')} hint={t('billing.plans.hint')} flush>
        <PlansTable plans={plans} currency={currency} onOpen={setPlan} />
      </Card>
      <Card
        title={t('billing.packages.title')}
        hint={t('billing.packages.hint')}
        flush
        aside={
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => setPack('new')}
          >
            {t('billing.packages.add')}
          </Button>
        }
      >
        {packages.length === 0 ? (
          <EmptyState
            icon={IconPackage}
            title={t('billing.packages.empty')}
            body={t('billing.packages.emptyBody')}
          />
        ) : (
          <PackagesTable packages={packages} currency={currency} onOpen={setPack} />
        )}
      </Card>
      {plan && <PlanDialog plan={plan} currency={currency} onClose={() => setPlan(null)} />}
      {pack && (
        <PackageDialog
          pack={pack === 'new' ? null : pack}
          places={packages.length}
          currency={currency}
          onClose={() => setPack(null)}
        />
      )}
    </>
  );
}
