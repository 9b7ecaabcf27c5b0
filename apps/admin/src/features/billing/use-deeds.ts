import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Subscription } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { leaveTo } from './leave-to';
import { useRereadBilling } from './use-billing';

/** Cards, invoices and addresses are kept with the payment provider. */
export function usePortal() {
  const trpc = useTRPC();
  const onError = useSayTrouble();
  return useMutation(trpc.billing.openPortal.mutationOptions({ onSuccess: leaveTo, onError }));
}

/** Takes back what is scheduled: a cancellation, or a smaller plan. */
export function useKeepPlan({ planKey, planName, interval, cancelAt }: Subscription) {
  const { t } = useTranslation('billing');
  const client = useTRPCClient();
  const reread = useRereadBilling();
  const onError = useSayTrouble();
  return useMutation({
    mutationFn: () =>
      cancelAt === null
        ? client.billing.changePlan.mutate({ planKey, interval: interval ?? 'month' })
        : client.billing.resumePlan.mutate(),
    onSuccess: async () => {
      await reread();
      sayDone(t(cancelAt === null ? 'plans.undone' : 'plans.cancel.resumed', { plan: planName }));
    },
    onError,
  });
}
