import { Button, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { NewPasswordField } from '../../ui/new-password-field';
import { shortest } from '../../ui/password-strength';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import type { YouValues } from './registration';

type YouForm = UseFormReturnType<YouValues>;
const looksLikeMail = /^\S+@\S+\.\S+$/;

export function useYouForm(): YouForm {
  const { t } = useTranslation();
  return useForm<YouValues>({
    initialValues: { name: '', email: '', password: '', occupation: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('required.name') : null),
      email: (email) => (looksLikeMail.test(email.trim()) ? null : t('required.email')),
      password: (password) => (password.length < shortest ? t('required.newPassword') : null),
    },
  });
}

type YouStepProps = { form: YouForm; error: unknown; onNext: () => void };

export function YouStep({ form, error, onNext }: YouStepProps) {
  const { t } = useTranslation(['entry', 'common']);
  const { name, email } = form.getValues();
  const elsewhere = error !== null && Object.keys(explain(error).fields).length === 0;
  return (
    <form onSubmit={form.onSubmit(onNext)} noValidate>
      <Stack gap={16}>
        <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <NewPasswordField label={t('password')} known={[name, email]} {...form.getInputProps('password')} />
        <TextInput
          label={`${t('occupation')} (${t('common:optional')})`}
          description={t('occupationHint')}
          autoComplete="organization-title"
          {...form.getInputProps('occupation')}
        />
        {elsewhere && <TroubleNotice error={error} />}
        <Button type="submit" size="md" fullWidth>
          {t('signUp.next')}
        </Button>
      </Stack>
    </form>
  );
}
