import { Modal, NumberInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../../../api/contract';
import { explain } from '../../../api/explain';
import { useTRPCClient } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { DialogFoot } from '../../../ui/dialog-foot';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';

const shortestReason = 3;

/** One dialog is one deed: sent twice, it counts once. */
export function CreditsDialog({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('operator');
  const { number } = useFormat();
  const [amount, setAmount] = useState<number | ''>('');
  const [reason, setReason] = useState('');
  const move = useMove({ tenant, onDone: onClose });
  const count = Number(amount);
  const says = { amount: number(Math.abs(count)) };
  const faults = move.error ? explain(move.error).fields : {};
  return (
    <Modal opened onClose={onClose} title={t('billing.credits.title', { name: tenant.name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate({ amount: count, reason: reason.trim() });
        }}
      >
        <Stack gap={16}>
          <NumberInput
            label={t('billing.credits.amount')}
            description={t('billing.credits.amountHint')}
            value={amount}
            error={faults.amount}
            allowDecimal={false}
            thousandSeparator
            data-autofocus
            onChange={(value) => setAmount(value === '' ? '' : Number(value))}
          />
          <Textarea
            label={t('billing.credits.reason')}
            description={t('billing.credits.reasonHint')}
            value={reason}
            error={faults.reason}
            maxLength={300}
            autosize
            minRows={2}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <DialogFoot
            error={move.error}
            pending={move.isPending}
            ready={count !== 0 && reason.trim().length >= shortestReason}
            action={
              count === 0
                ? t('billing.credits.confirm')
                : t(`billing.credits.${count > 0 ? 'give' : 'take'}`, says)
            }
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function useMove({ tenant, onDone }: { tenant: Tenant; onDone: () => void }) {
  const { t } = useTranslation('operator');
  const client = useTRPCClient();
  const { number } = useFormat();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: ({ amount, reason }: { amount: number; reason: string }) => {
      const deed = { tenantId: tenant.id as never, key, amount, reason };
      return amount > 0
        ? client.operatorBilling.grant.mutate(deed)
        : client.operatorBilling.adjust.mutate(deed);
    },
    onSuccess: ({ monthlyAfter, lastingAfter }) => {
      const balance = number(monthlyAfter + lastingAfter);
      sayDone(t('billing.credits.done', { name: tenant.name, balance }));
      onDone();
    },
  });
}
