import { linkOptions } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page';
import { TabRow } from '../../../ui/tab-row';
import { FindingsView } from './findings-view';
import { NoticesView } from './notices-view';
import { PayersView } from './payers-view';
import { PlansView } from './plans-view';
import { PricesView } from './prices-view';
import { paymentsRoute } from './use-payments';

const views = {
  plans: PlansView,
  payers: PayersView,
  prices: PricesView,
  notices: NoticesView,
  findings: FindingsView,
};
const names = ['plans', 'payers', 'prices', 'notices', 'findings'] as const;

export function PaymentsPage() {
  const { t } = useTranslation('operator');
  const { view } = paymentsRoute.useSearch();
  const current = names.find((each) => each === view) ?? 'plans';
  const View: ComponentType = views[current];
  const tabs = names.map((name) => ({
    name,
    text: t(`billing.tabs.${name}`),
    link: linkOptions({ to: '/operator/payments', search: name === 'plans' ? {} : { view: name } }),
  }));
  return (
    <Page title={t('billing.title')} lead={t('billing.lead')} wide>
      <TabRow label={t('billing.tabs.label')} current={current} tabs={tabs} />
      <View />
    </Page>
  );
}
