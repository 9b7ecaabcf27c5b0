import { Modal, NumberInput, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfferedPlan } from '../../../api/contract';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Pair } from '../../../ui/fields';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { useRereadPayments } from './use-payments';

const counted = [
  ...(['creditsPerMonth', 'members', 'contacts', 'documents', 'catalogItems'] as const),
  ...(['showcasesPerDay', 'historyDays'] as const),
];

type PlanDialogProps = { plan: OfferedPlan; currency: string; onClose: () => void };

/** Amounts are kept in hundredths, whatever the currency. */
export function PlanDialog({ plan, currency, onClose }: PlanDialogProps) {
  const { t } = useTranslation('operator');
  const { id, name, offered, limits, monthlyAmount, yearlyAmount } = plan;
  const form = useForm({
    initialValues: { name, offered, limits, monthly: monthlyAmount / 100, yearly: yearlyAmount / 100 },
  });
  const save = useSave({ onDone: onClose, onFaults: form.setErrors });
  const suffix = ` ${currency.toUpperCase()}`;
  return (
    <Modal opened onClose={onClose} title={t('billing.plans.edit', { name })} size="lg">
      <form
        noValidate
        onSubmit={form.onSubmit(({ monthly, yearly, ...values }) =>
          save.mutate({
            ...values,
            id: id as never,
            monthlyAmount: Math.round(monthly * 100),
            yearlyAmount: Math.round(yearly * 100),
          }),
        )}
      >
        <Stack gap={16}>
          <TextInput label={t('billing.plans.name')} maxLength={40} {...form.getInputProps('name')} />
          <Pair>
            {(['monthly', 'yearly'] as const).map((each) => (
              <NumberInput
                key={each}
                label={t(`billing.plans.${each}`)}
                min={0}
                decimalScale={2}
                thousandSeparator
                suffix={suffix}
                {...form.getInputProps(each)}
              />
            ))}
          </Pair>
          <Pair>
            {counted.map((limit) => (
              <NumberInput
                key={limit}
                label={t(`billing.plans.limit.${limit}`)}
                min={0}
                allowDecimal={false}
                thousandSeparator
                {...form.getInputProps(`limits.${limit}`)}
              />
            ))}
          </Pair>
          <Switch
            label={t('billing.plans.branding')}
            {...form.getInputProps('limits.brandingRemoval', { type: 'checkbox' })}
          />
          <Switch
            label={t('billing.plans.offered')}
            description={t('billing.plans.offeredHint')}
            {...form.getInputProps('offered', { type: 'checkbox' })}
          />
          <Foot error={save.error} pending={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

export function Foot(props: { error: unknown; pending: boolean; onCancel: () => void }) {
  const { t } = useTranslation();
  return <DialogFoot {...props} ready action={t('actions.save')} />;
}

type Saving = { onDone: () => void; onFaults: (faults: Record<string, string>) => void };

function useSave({ onDone, onFaults }: Saving) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const reread = useRereadPayments();
  return useMutation(
    trpc.operatorBilling.editPlan.mutationOptions({
      onSuccess: async (_done, { name }) => {
        await reread();
        sayDone(t('billing.plans.saved', { name }));
        onDone();
      },
      onError: (error) => onFaults(explain(error).fields),
    }),
  );
}
