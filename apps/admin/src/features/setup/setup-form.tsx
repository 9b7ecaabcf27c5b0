import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useEnter } from '../../app/use-enter';
import { NewPasswordField } from '../../ui/new-password-field';
import { shortest } from '../../ui/password-strength';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';

export function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation(['entry', 'common']);
  const trpc = useTRPC();
  const enter = useEnter();
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required.name') : null),
      email: (email) => (email.includes('@') ? null : t('common:required.email')),
      password: (password) => (password.length < shortest ? t('common:required.newPassword') : null),
    },
  });
  const complete = useMutation(
    trpc.setup.complete.mutationOptions({
      onSuccess: () => enter('/'),
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  const { name, email } = form.getValues();
  return (
    <form onSubmit={form.onSubmit((values) => complete.mutate({ token, ...values }))} noValidate>
      <Stack gap={16}>
        <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <NewPasswordField label={t('password')} known={[name, email]} {...form.getInputProps('password')} />
        <TroubleNotice error={complete.error} />
        <Button type="submit" size="md" fullWidth loading={complete.isPending}>
          {t('setup.submit')}
        </Button>
      </Stack>
    </form>
  );
}
