import { Button } from '@mantine/core';
import { IconCreditCard, IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Billing } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { Card } from '../../../ui/card';
import { Row } from '../../../ui/stack';
import classes from '../billing.module.css';
import { usePortal } from '../use-deeds';

export function MethodCard({ method }: { method: Billing['paymentMethod'] }) {
  const { t } = useTranslation('billing');
  const mayWrite = useCan('billing:write');
  const portal = usePortal();
  return (
    <Card
      title={t('invoices.method')}
      hint={t('invoices.portalHint')}
      aside={
        mayWrite && (
          <Button
            variant="default"
            loading={portal.isPending}
            rightSection={<IconExternalLink size={16} stroke={1.75} aria-hidden />}
            onClick={() => portal.mutate()}
          >
            {t('invoices.portal')}
          </Button>
        )
      }
    >
      {method ? <Method method={method} /> : <p className={classes.soft}>{t('invoices.noMethod')}</p>}
    </Card>
  );
}

function Method({ method }: { method: NonNullable<Billing['paymentMethod']> }) {
  const { t } = useTranslation('billing');
  const { label, expires } = method;
  return (
    <Row>
      <IconCreditCard size={20} stroke={1.6} aria-hidden />
      <span className={classes.name}>{label.charAt(0).toUpperCase() + label.slice(1)}</span>
      {expires && (
        <span className={classes.small}>
          {t('invoices.expires', {
            month: String(expires.month).padStart(2, '0'),
            year: expires.year,
          })}
        </span>
      )}
    </Row>
  );
}
