import { NumberInput, Radio, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Balance } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { Stack } from '../../../ui/stack';
import { FormCard } from './form-card';
import styles from './settings.module.css';
import { useSaved } from './use-saved';

type Values = { capped: boolean; dailyCap: number | ''; atZero: Balance['atZero']; warnBelow: number | '' };

const usualCap = 500;
const toValues = ({ dailyCap, atZero, warnBelow }: Balance): Values => ({
  capped: dailyCap !== null,
  dailyCap: dailyCap ?? usualCap,
  atZero,
  warnBelow,
});

export function SpendingCard({ balance }: { balance: Balance }) {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const readOnly = !useCan('billing:write');
  const given = (value: number | '') => (value === '' ? t('settings.required') : null);
  const form = useForm<Values>({
    initialValues: toValues(balance),
    validate: { dailyCap: (value, { capped }) => (capped ? given(value) : null), warnBelow: given },
  });
  const saved = useSaved(form, t('settings.saved'));
  const save = useMutation(trpc.billing.updateSpending.mutationOptions(saved));
  const { capped } = form.values;
  return (
    <FormCard
      title={t('settings.spending')}
      hint={t('settings.spendingHint')}
      ready={form.isDirty()}
      save={save}
      onSubmit={form.onSubmit(({ dailyCap, atZero, warnBelow }) =>
        save.mutate({ atZero, warnBelow: Number(warnBelow), dailyCap: capped ? Number(dailyCap) : null }),
      )}
    >
      <Stack gap={24}>
        <Stack gap={12}>
          <Switch
            label={t('settings.cap')}
            disabled={readOnly}
            {...form.getInputProps('capped', { type: 'checkbox' })}
          />
          {capped && (
            <NumberInput
              className={styles.number ?? ''}
              label={t('settings.capField')}
              description={t('settings.capHint')}
              min={0}
              max={100_000_000}
              allowDecimal={false}
              thousandSeparator
              readOnly={readOnly}
              {...form.getInputProps('dailyCap')}
            />
          )}
        </Stack>
        <Radio.Group label={t('settings.zero')} {...form.getInputProps('atZero')}>
          <div className={styles.ways}>
            {(['house', 'people'] as const).map((way) => (
              <Radio
                key={way}
                value={way}
                disabled={readOnly}
                label={t(`settings.${way}`)}
                description={t(`settings.${way}Hint`)}
              />
            ))}
          </div>
        </Radio.Group>
        <NumberInput
          className={styles.number ?? ''}
          label={t('settings.warn')}
          description={t('settings.warnHint')}
          min={0}
          max={100_000_000}
          allowDecimal={false}
          thousandSeparator
          readOnly={readOnly}
          {...form.getInputProps('warnBelow')}
        />
      </Stack>
    </FormCard>
  );
}
