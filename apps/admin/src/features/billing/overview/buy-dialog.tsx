import { Modal, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreditPackage } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Stack } from '../../../ui/stack';
import classes from '../billing.module.css';
import { leaveTo } from '../leave-to';
import { billingRoute } from '../use-billing';
import { useMoney } from '../use-money';
import type { ViewProps } from '../view-props';
import overview from './overview.module.css';

export function BuyDialog({ billing, subscription }: ViewProps) {
  const { t } = useTranslation('billing');
  const { buy } = billingRoute.useSearch();
  const navigate = billingRoute.useNavigate();
  const mayBuy = useCan('billing:write');
  const close = () => void navigate({ search: {}, replace: true, resetScroll: false });
  return (
    <Modal opened={buy !== undefined && mayBuy} onClose={close} title={t('buy.title')}>
      <Choice packages={billing.packages} currency={subscription.currency} onClose={close} />
    </Modal>
  );
}

type ChoiceProps = { packages: CreditPackage[]; currency: string; onClose: () => void };

function Choice({ packages, currency, onClose }: ChoiceProps) {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const [chosen, setChosen] = useState(packages[0]?.id ?? '');
  const buy = useMutation(trpc.billing.buyPackage.mutationOptions({ onSuccess: leaveTo }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        buy.mutate({ packageId: chosen });
      }}
    >
      <Stack gap={16}>
        <p className={classes.soft}>{packages.length === 0 ? t('buy.none') : t('buy.lead')}</p>
        <Radio.Group value={chosen} onChange={setChosen} aria-label={t('buy.pick')}>
          <div className={overview.packages}>
            {packages.map((each) => (
              <Package key={each.id} pack={each} currency={currency} chosen={each.id === chosen} />
            ))}
          </div>
        </Radio.Group>
        <DialogFoot
          error={buy.error}
          pending={buy.isPending || buy.isSuccess}
          ready={chosen !== ''}
          action={t('buy.go')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

type PackageProps = { pack: CreditPackage; currency: string; chosen: boolean };

function Package({ pack, currency, chosen }: PackageProps) {
  const { t } = useTranslation('billing');
  const money = useMoney(currency);
  const each = money(Math.round((pack.price * 1000) / pack.credits));
  return (
    <Radio
      className={overview.package ?? ''}
      data-chosen={chosen ? '' : undefined}
      value={pack.id}
      label={
        <span className={overview.packageName}>
          <span>{pack.name}</span> <b>{money(pack.price)}</b>
        </span>
      }
      description={t('buy.each', { price: each })}
    />
  );
}
