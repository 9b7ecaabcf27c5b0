import { IconCreditCardOff } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Billing, Subscription } from '../../api/contract';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { BillingTabs } from './billing-tabs';
import { InvoicesView } from './invoices/invoices-view';
import { LedgerView } from './ledger/ledger-view';
import { ModeNote } from './mode-note';
import { OverviewView } from './overview/overview-view';
import { PlansView } from './plans/plans-view';
import { Returned } from './returned';
import { SettingsView } from './settings/settings-view';
import { StateNotes } from './state-notes';
import { billingRoute, useBilling } from './use-billing';
import type { ViewProps } from './view-props';

const views: Record<string, ComponentType<ViewProps>> = {
  plans: PlansView,
  ledger: LedgerView,
  invoices: InvoicesView,
  settings: SettingsView,
};
const askAgainMs = 1500;

export function BillingPage() {
  const { t } = useTranslation('billing');
  const { bought, subscribed } = billingRoute.useSearch();
  const [arrived, setArrived] = useState(false);
  const waits = (bought !== undefined || subscribed !== undefined) && !arrived;
  const billing = useBilling(waits && askAgainMs);
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Loaded query={billing} skeleton={<Waiting />}>
        {(data) =>
          data.subscription === null ? (
            <Card flush>
              <EmptyState icon={IconCreditCardOff} title={t('off')} body={t('offBody')} />
            </Card>
          ) : (
            <>
              <ModeNote mode={data.mode} />
              <Returned billing={data} onArrived={setArrived} />
              <View billing={data} subscription={data.subscription} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function View(props: { billing: Billing; subscription: Subscription }) {
  const { view } = billingRoute.useSearch();
  const Chosen = views[view ?? ''] ?? OverviewView;
  return (
    <>
      <BillingTabs />
      <ReadOnlyNote needs="billing:write" />
      <StateNotes subscription={props.subscription} billing={props.billing} />
      <Chosen {...props} />
    </>
  );
}

function Waiting() {
  return (
    <Card flush>
      <ListSkeleton lines={6} />
    </Card>
  );
}
