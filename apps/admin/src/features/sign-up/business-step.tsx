import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import {
  type BusinessForm,
  DescriptionField,
  IdentityFields,
  ReachFields,
  TimeZoneField,
} from '../business/business-fields';
import classes from './business-step.module.css';

type BusinessStepProps = {
  form: BusinessForm;
  pending: boolean;
  error: unknown;
  onBack: () => void;
  onSubmit: () => void;
};

export function BusinessStep({ form, pending, error, onBack, onSubmit }: BusinessStepProps) {
  const { t } = useTranslation(['entry', 'common']);
  return (
    <form onSubmit={form.onSubmit(onSubmit)} noValidate>
      <Stack gap={16}>
        <IdentityFields form={form} />
        <TimeZoneField form={form} />
        <details className={classes.more} open={form.errors.website !== undefined || undefined}>
          <summary>{t('signUp.more')}</summary>
          <Stack gap={16}>
            <ReachFields form={form} />
            <DescriptionField form={form} />
          </Stack>
        </details>
        <TroubleNotice error={error} />
        <Row gap={8} tight>
          <Button variant="default" size="md" className={classes.back} onClick={onBack} disabled={pending}>
            {t('common:actions.back')}
          </Button>
          <Button type="submit" size="md" fullWidth loading={pending}>
            {t('signUp.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
