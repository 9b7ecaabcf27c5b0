import { Modal, NumberInput, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfferedPackage } from '../../../api/contract';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { Pair } from '../../../ui/fields';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { Foot } from './plan-dialog';
import { useRereadPayments } from './use-payments';

type PackageDialogProps = {
  pack: OfferedPackage | null;
  places: number;
  currency: string;
  onClose: () => void;
};

export function PackageDialog({ pack, places, currency, onClose }: PackageDialogProps) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const reread = useRereadPayments();
  const form = useForm({
    initialValues: {
      name: pack?.name ?? '',
      credits: pack?.credits ?? 1000,
      price: (pack?.amount ?? 1000) / 100,
      rank: pack?.rank ?? places + 1,
      offered: pack?.offered ?? true,
    },
  });
  const save = useMutation(
    trpc.operatorBilling.putPackage.mutationOptions({
      onSuccess: async (_done, { name }) => {
        await reread();
        sayDone(t('billing.plans.saved', { name }));
        onClose();
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  const title = pack ? t('billing.plans.edit', { name: pack.name }) : t('billing.packages.add');
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ price, ...values }) =>
          save.mutate({
            ...values,
            ...(pack && { id: pack.id as never }),
            amount: Math.round(price * 100),
          }),
        )}
      >
        <Stack gap={16}>
          <TextInput label={t('billing.packages.name')} maxLength={60} {...form.getInputProps('name')} />
          <Pair>
            <NumberInput
              label={t('billing.packages.credits')}
              min={1}
              allowDecimal={false}
              thousandSeparator
              {...form.getInputProps('credits')}
            />
            <NumberInput
              label={t('billing.packages.amount')}
              min={0}
              decimalScale={2}
              thousandSeparator
              suffix={` ${currency.toUpperCase()}`}
              {...form.getInputProps('price')}
            />
          </Pair>
          <NumberInput
            label={t('billing.packages.rank')}
            min={0}
            max={1000}
            allowDecimal={false}
            {...form.getInputProps('rank')}
          />
          <Switch
            label={t('billing.plans.offered')}
            {...form.getInputProps('offered', { type: 'checkbox' })}
          />
          <Foot error={save.error} pending={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
