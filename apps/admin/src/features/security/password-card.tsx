import { Button, Checkbox, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { useVisitor } from '../../app/member';
import { Card } from '../../ui/card';
import { NewPasswordField } from '../../ui/new-password-field';
import { PasswordField } from '../../ui/password-field';
import { shortest } from '../../ui/password-strength';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { changePassword, type PasswordChange } from './security-calls';

export function PasswordCard() {
  const { t } = useTranslation(['account', 'common']);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Card
        title={t('security.password')}
        hint={t('security.passwordHint')}
        aside={
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('security.change')}
          </Button>
        }
      />
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('security.change')}>
        <ChangeForm onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function ChangeForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { person } = useVisitor();
  const queryClient = useQueryClient();
  const form = useForm<PasswordChange>({
    initialValues: { currentPassword: '', newPassword: '', revokeOtherSessions: true },
    validate: {
      currentPassword: (password) => (password === '' ? t('common:required.password') : null),
      newPassword: (password) => (password.length < shortest ? t('common:required.newPassword') : null),
    },
  });
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: async () => {
      sayDone(t('security.changed'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    onError: (error) => {
      if (error instanceof AuthRefusal && error.code === 'INVALID_PASSWORD') {
        form.setFieldError('currentPassword', t('security.wrongPassword'));
      }
    },
  });
  const known = form.errors.currentPassword !== undefined;
  return (
    <form onSubmit={form.onSubmit((values) => change.mutate(values))} noValidate>
      <Stack gap={16}>
        <PasswordField
          label={t('security.current')}
          autoComplete="current-password"
          data-autofocus
          {...form.getInputProps('currentPassword')}
        />
        <NewPasswordField
          label={t('security.next')}
          known={[person.name, person.email]}
          {...form.getInputProps('newPassword')}
        />
        <Checkbox
          label={t('security.others')}
          {...form.getInputProps('revokeOtherSessions', { type: 'checkbox' })}
        />
        {!known && <TroubleNotice error={change.error} />}
        <Row at="end">
          <Button variant="default" onClick={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('security.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
