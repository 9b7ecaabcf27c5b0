import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../api/trpc';

export const billingRoute = getRouteApi('/member/settings/billing');

/** The whole page; asked again and again while a payment is on its way. */
export function useBilling(asksEveryMs: number | false = false) {
  const trpc = useTRPC();
  return useQuery({ ...trpc.billing.page.queryOptions(), refetchInterval: asksEveryMs });
}

/** After money or a plan has moved, everything told of it is old. */
export function useRereadBilling(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.billing.pathFilter());
}
