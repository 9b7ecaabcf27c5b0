import { NumberInput, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { decimalsOf } from '@parley/shared/money';
import { useTranslation } from 'react-i18next';
import type { CreditPackage } from '../../../api/contract';
import { Pair } from '../../../ui/fields';
import { useMoney } from '../use-money';
import type { RechargeValues } from './recharge-values';
import styles from './settings.module.css';

type RechargeFieldsProps = {
  form: Pick<UseFormReturnType<RechargeValues>, 'getInputProps' | 'values'>;
  packages: CreditPackage[];
  currency: string;
  readOnly: boolean;
};

export function RechargeFields({ form, packages, currency, readOnly }: RechargeFieldsProps) {
  const { t } = useTranslation('billing');
  const money = useMoney(currency);
  const price = money(packages.find(({ id }) => id === form.values.packageId)?.price ?? 0);
  return (
    <>
      <Pair>
        <NumberInput
          label={t('settings.below')}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          thousandSeparator
          readOnly={readOnly}
          {...form.getInputProps('threshold')}
        />
        <Select
          label={t('settings.pack')}
          data={packages.map((each) => ({
            value: each.id,
            label: `${each.name}, ${money(each.price)}`,
          }))}
          allowDeselect={false}
          readOnly={readOnly}
          {...form.getInputProps('packageId')}
        />
      </Pair>
      <NumberInput
        className={styles.number ?? ''}
        label={t('settings.ceiling')}
        description={t('settings.ceilingHint', { price })}
        min={0}
        decimalScale={decimalsOf(currency)}
        suffix={` ${currency.toUpperCase()}`}
        thousandSeparator
        readOnly={readOnly}
        {...form.getInputProps('ceiling')}
      />
    </>
  );
}
