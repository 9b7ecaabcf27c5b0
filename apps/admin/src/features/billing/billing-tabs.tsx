import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './billing.module.css';
import { billingRoute } from './use-billing';

const views = ['overview', 'plans', 'ledger', 'invoices', 'settings'] as const;

export function BillingTabs() {
  const { t } = useTranslation('billing');
  const { view } = billingRoute.useSearch();
  const current = views.find((each) => each === view) ?? 'overview';
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = nav.current?.querySelector(`[data-view="${current}"]`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <nav ref={nav} className={classes.tabs} aria-label={t('tabs.label')}>
      {views.map((each) => (
        <Link
          key={each}
          data-view={each}
          to="/billing"
          search={each === 'overview' ? {} : { view: each }}
          className={classes.tab}
          activeOptions={{ includeSearch: true, exact: true }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={each === current ? 'page' : undefined}
        >
          {t(`tabs.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
