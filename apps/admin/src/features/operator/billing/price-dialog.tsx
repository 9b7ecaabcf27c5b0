import { Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../api/contract';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Pair } from '../../../ui/fields';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { useRereadPayments } from './use-payments';

type Unit = Input['operatorBilling']['addPrice']['unit'];
const units: Unit[] = ['reply', 'transcription-minute', 'showcase-line', 'embedding-import'];
const fresh = { unit: 'reply' as Unit, provider: '*', model: '*', credits: 1, per: 1, from: '', note: '' };

export function PriceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const reread = useRereadPayments();
  const form = useForm({ initialValues: fresh });
  const add = useMutation(
    trpc.operatorBilling.addPrice.mutationOptions({
      onSuccess: async () => {
        await reread();
        sayDone(t('billing.prices.saved'));
        onClose();
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t('billing.prices.add')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ from, ...price }) =>
          add.mutate({ ...price, ...(from !== '' && { effectiveFrom: new Date(from).toISOString() }) }),
        )}
      >
        <Stack gap={16}>
          <Select
            label={t('billing.prices.unit')}
            data={units}
            allowDeselect={false}
            {...form.getInputProps('unit')}
          />
          <Pair>
            <TextInput
              label={t('billing.prices.provider')}
              description={t('billing.prices.anyHint')}
              {...form.getInputProps('provider')}
            />
            <TextInput
              label={t('billing.prices.model')}
              description={t('billing.prices.anyHint')}
              {...form.getInputProps('model')}
            />
          </Pair>
          <Pair>
            <NumberInput
              label={t('billing.prices.credits')}
              min={0}
              allowDecimal={false}
              {...form.getInputProps('credits')}
            />
            <NumberInput
              label={t('billing.prices.per')}
              min={1}
              allowDecimal={false}
              {...form.getInputProps('per')}
            />
          </Pair>
          <TextInput
            type="datetime-local"
            label={t('billing.prices.from')}
            description={t('billing.prices.fromHint')}
            {...form.getInputProps('from')}
          />
          <TextInput label={t('billing.prices.note')} maxLength={200} {...form.getInputProps('note')} />
          <DialogFoot
            error={add.error}
            pending={add.isPending}
            ready
            action={t('billing.prices.add')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
