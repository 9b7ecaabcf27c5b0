import { Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { Notice } from '../../../ui/notice';
import { Stack } from '../../../ui/stack';
import classes from '../billing.module.css';
import { useMoney } from '../use-money';
import type { ViewProps } from '../view-props';
import { FormCard } from './form-card';
import { RechargeFields } from './recharge-fields';
import { type RechargeValues, toRecharge, toValues } from './recharge-values';
import { useSaved } from './use-saved';

export function RechargeCard({ billing, subscription }: ViewProps) {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
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
  const saved = useSaved(form, t('settings.rechargeSaved'));
  const save = useMutation(trpc.billing.setAutoRecharge.mutationOptions(saved));
  const { enabled } = form.values;
  if (packages.length === 0) return null;
  const canTurnOn = paymentMethod !== null || enabled;
  return (
    <FormCard
      title={t('settings.recharge')}
      hint={t('settings.rechargeHint')}
      ready={form.isDirty() || autoRecharge?.stoppedReason != null}
      save={save}
      onSubmit={form.onSubmit((values) => save.mutate(toRecharge(values, currency)))}
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
      </Stack>
    </FormCard>
  );
}
