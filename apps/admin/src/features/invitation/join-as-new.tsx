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

export function JoinAsNew({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation(['entry', 'common']);
  const trpc = useTRPC();
  const enter = useEnter();
  const form = useForm({
    initialValues: { name: '', password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required.name') : null),
      password: (password) => (password.length < shortest ? t('common:required.newPassword') : null),
    },
  });
  const join = useMutation(
    trpc.invitations.acceptAsNew.mutationOptions({
      onSuccess: () => enter('/'),
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((values) => join.mutate({ token, ...values }))} noValidate>
      <Stack gap={16}>
        <p>{t('invitation.asNew', { email })}</p>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
        <NewPasswordField
          label={t('password')}
          known={[form.getValues().name, email]}
          {...form.getInputProps('password')}
        />
        <TroubleNotice error={join.error} />
        <Button type="submit" size="md" fullWidth loading={join.isPending}>
          {t('invitation.joinNew')}
        </Button>
      </Stack>
    </form>
  );
}
