import { Loader, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanPreview, Subscription } from '../../../api/contract';
import { useTRPCClient } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { DialogFoot } from '../../../ui/dialog-foot';
import { sayDone } from '../../../ui/say-done';
import { Row, Stack } from '../../../ui/stack';
import { leaveTo } from '../leave-to';
import { useRereadBilling } from '../use-billing';
import { useMoney } from '../use-money';
import { Preview } from './preview';

type PlanDialogProps = {
  plan: Plan;
  interval: 'month' | 'year';
  subscription: Subscription;
  current: Plan | undefined;
  onClose: () => void;
};

/** What a change would cost and when it begins, before anything is done. */
export function PlanDialog({ plan, interval, subscription, current, onClose }: PlanDialogProps) {
  const { t } = useTranslation('billing');
  const client = useTRPCClient();
  const asked = { planKey: plan.key, interval };
  const preview = useQuery({
    queryKey: ['plan-preview', asked],
    queryFn: () => client.billing.previewPlan.mutate(asked),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const change = useChange({ plan, interval, onDone: onClose });
  const { data } = preview;
  return (
    <Modal opened onClose={onClose} title={t(titleOf({ plan, interval, subscription }), { plan: plan.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (data) change.mutate(data);
        }}
      >
        <Stack gap={16}>
          {data && <Preview preview={data} {...{ plan, interval, subscription, current }} />}
          {!data && !preview.error && (
            <Row>
              <Loader size={14} aria-hidden />
              <span role="status">{t('plans.dialog.checking')}</span>
            </Row>
          )}
          <DialogFoot
            error={change.error ?? preview.error}
            pending={change.isPending || (change.isSuccess && data?.kind === 'checkout')}
            ready={data !== undefined && data.kind !== 'none'}
            action={useAction(data)}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function titleOf({
  plan,
  interval,
  subscription,
}: Pick<PlanDialogProps, 'plan' | 'interval' | 'subscription'>) {
  if (plan.key !== subscription.planKey || subscription.interval === null) return 'plans.dialog.title';
  if (interval === subscription.interval) return 'plans.dialog.title';
  return interval === 'year' ? 'plans.toYearly' : 'plans.toMonthly';
}

function useAction(preview: PlanPreview | undefined): string {
  const { t } = useTranslation('billing');
  const money = useMoney(preview?.currency ?? 'usd');
  if (preview?.kind === 'checkout') return t('plans.dialog.pay');
  if (preview?.kind === 'now' && preview.dueNow > 0) {
    return t('plans.dialog.confirmNow', { amount: money(preview.dueNow) });
  }
  return t('plans.dialog.confirm');
}

type Change = { plan: Plan; interval: 'month' | 'year'; onDone: () => void };

function useChange({ plan, interval, onDone }: Change) {
  const { t } = useTranslation('billing');
  const client = useTRPCClient();
  const format = useFormat();
  const reread = useRereadBilling();
  const asked = { planKey: plan.key, interval };
  return useMutation({
    mutationFn: async ({ kind, takesEffectAt }: PlanPreview) => {
      if (kind === 'checkout') return leaveTo(await client.billing.checkoutPlan.mutate(asked));
      await client.billing.changePlan.mutate(asked);
      await reread();
      const day = format.day(takesEffectAt);
      sayDone(t(kind === 'later' ? 'plans.scheduled' : 'plans.changed', { plan: plan.name, day }));
      onDone();
    },
  });
}
