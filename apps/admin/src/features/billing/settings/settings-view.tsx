import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ListSkeleton } from '../../../ui/states';
import type { ViewProps } from '../view-props';
import { RechargeCard } from './recharge-card';
import { SpendingCard } from './spending-card';

export function SettingsView({ billing, subscription }: ViewProps) {
  const trpc = useTRPC();
  const balance = useQuery(trpc.billing.balance.queryOptions());
  return (
    <>
      <Loaded
        query={balance}
        skeleton={
          <Card flush>
            <ListSkeleton lines={4} />
          </Card>
        }
      >
        {(data) => <SpendingCard balance={data} />}
      </Loaded>
      <RechargeCard billing={billing} subscription={subscription} />
    </>
  );
}
