import { Button, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';
import classes from '../billing.module.css';
import { useRereadBilling } from '../use-billing';
import { useMoney } from '../use-money';
import type { ViewProps } from '../view-props';
import { RechargeFields } from './recharge-fields';
import { type RechargeValues, toRecharge, toValues } from './recharge-values';

export function RechargeCard({ billing, subscription }: ViewProps) {
  const { t } = useTranslation(['billing', 'common']);
  const { currency } = subscription;
  const money = useMoney(currency);
  const readOnly = !useCan('billing:write');
  const { packages, autoRecharge, paymentMethod } = billing;
  const priceOf = (id: string) => packages.find((each) => each.id === id)?.price ?? 0;
  const form = useForm<RechargeValues>({
    initialValues: toValues(billing, currency),
    validate: {
      threshold: (value) => (value === '' ? t('settings.required') : null),
      ceiling: (_, values) =>
        toRecharge(values, currency).monthlyCeiling < priceOf(values.packageId)
          ? t('settings.ceilingLow', { price: money(priceOf(values.packageId)) })
          : null,
    },
  });
  const save = useSave({ onSaved: () => form.resetDirty(), onFaults: form.setErrors });
  const { enabled } = form.values;
  if (packages.length === 0) return null;
  const canTurnOn = paymentMethod !== null || enabled;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(toRecharge(values, currency)))}>
      <Card
        title={t('settings.recharge')}
        hint={t('settings.rechargeHint')}
        {...(!readOnly && {
          foot: (
            <Button
              type="submit"
              loading={save.isPending}
              disabled={!form.isDirty() && autoRecharge?.stoppedReason == null}
            >
              {t('common:actions.save')}
            </Button>
          ),
        })}
      >
        <Stack gap={16}>
          {autoRecharge?.stoppedReason != null && (
            <Notice tone="bad">{t('settings.stopped', { reason: autoRecharge.stoppedReason })}</Notice>
          )}
          {!canTurnOn && <Notice tone="info">{t('settings.noCard')}</Notice>}
          <Switch
            label={t('settings.on')}
            disabled={readOnly || !canTurnOn}
            {...form.getInputProps('enabled', { type: 'checkbox' })}
          />
          {enabled && <RechargeFields {...{ form, packages, currency, readOnly }} />}
          {autoRecharge && (
            <p className={classes.small}>
              {t('settings.spent', {
                spent: money(autoRecharge.spentThisMonth),
                ceiling: money(autoRecharge.monthlyCeiling),
              })}
            </p>
          )}
          <TroubleNotice error={save.error} />
        </Stack>
      </Card>
    </form>
  );
}

type Saving = { onSaved: () => void; onFaults: (faults: Record<string, string>) => void };

function useSave({ onSaved, onFaults }: Saving) {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const reread = useRereadBilling();
  return useMutation(
    trpc.billing.setAutoRecharge.mutationOptions({
      onSuccess: async () => {
        onSaved();
        sayDone(t('settings.rechargeSaved'));
        await reread();
      },
      onError: (error) => onFaults(explain(error).fields),
    }),
  );
}
