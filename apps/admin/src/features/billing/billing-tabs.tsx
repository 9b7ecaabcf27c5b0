import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TabRow } from '../../ui/tab-row';
import { billingRoute } from './use-billing';

const views = ['overview', 'plans', 'ledger', 'invoices', 'settings'] as const;

export function BillingTabs() {
  const { t } = useTranslation('billing');
  const { view } = billingRoute.useSearch();
  const current = views.find((each) => each === view) ?? 'overview';
  const tabs = views.map((name) => ({
    name,
    text: t(`tabs.${name}`),
    link: linkOptions({ to: '/billing', search: name === 'overview' ? {} : { view: name } }),
  }));
  return <TabRow label={t('tabs.label')} current={current} tabs={tabs} />;
}
