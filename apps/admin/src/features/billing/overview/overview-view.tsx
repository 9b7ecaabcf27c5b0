import type { ViewProps } from '../view-props';
import { BuyDialog } from './buy-dialog';
import { CreditsCard } from './credits-card';
import { LimitsCard } from './limits-card';
import classes from './overview.module.css';
import { PlanCard } from './plan-card';
import { SpendCard } from './spend-card';

export function OverviewView(props: ViewProps) {
  return (
    <>
      <div className={classes.pair}>
        <div className={classes.side}>
          <CreditsCard />
          <PlanCard {...props} />
        </div>
        <LimitsCard {...props} />
      </div>
      <SpendCard />
      <BuyDialog billing={props.billing} subscription={props.subscription} />
    </>
  );
}
