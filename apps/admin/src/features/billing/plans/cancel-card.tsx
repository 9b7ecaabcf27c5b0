import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subscription } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { sayDone } from '../../../ui/say-done';
import { useRereadBilling } from '../use-billing';

/** Leaving is as easy as coming. */
export function CancelCard({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const format = useFormat();
  const reread = useRereadBilling();
  const [asks, setAsks] = useState(false);
  const { planName: plan, interval, cancelAt, paidUntil, periodEnd } = subscription;
  const day = format.day(paidUntil ?? periodEnd);
  const cancel = useMutation(
    trpc.billing.cancelPlan.mutationOptions({
      onSuccess: async () => {
        await reread();
        setAsks(false);
        sayDone(t('plans.cancel.done', { plan, day }));
      },
    }),
  );
  if (interval === null || cancelAt !== null) return null;
  return (
    <>
      <Card
        title={t('plans.cancel.card')}
        hint={t('plans.cancel.hint', { plan, day })}
        aside={
          <Button variant="default" onClick={() => setAsks(true)}>
            {t('plans.cancel.action', { plan })}
          </Button>
        }
      />
      <ConfirmDialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('plans.cancel.title', { plan })}
        action={t('plans.cancel.confirm')}
        onConfirm={() => cancel.mutate()}
        pending={cancel.isPending}
        error={cancel.error}
        danger
      >
        <p>{t('plans.cancel.body', { plan, day })}</p>
      </ConfirmDialog>
    </>
  );
}
