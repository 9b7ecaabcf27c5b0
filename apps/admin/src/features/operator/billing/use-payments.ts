import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../../api/trpc';

export const paymentsRoute = getRouteApi('/member/operator/operator/payments');

export function useRereadPayments(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.operatorBilling.pathFilter());
}
