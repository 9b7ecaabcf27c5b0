import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page';
import classes from '../../billing/billing.module.css';
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
  return (
    <Page title={t('billing.title')} lead={t('billing.lead')} wide>
      <nav className={classes.tabs} aria-label={t('billing.tabs.label')}>
        {names.map((each) => (
          <Link
            key={each}
            to="/operator/payments"
            search={each === 'plans' ? {} : { view: each }}
            className={classes.tab}
            activeOptions={{ includeSearch: true, exact: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={each === current ? 'page' : undefined}
          >
            {t(`billing.tabs.${each}`)}
          </Link>
        ))}
      </nav>
      <View />
    </Page>
  );
}
