import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { canManage, type Role, roles } from '@parley/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useMember } from '../../app/member';
import { RoleSelect } from '../../ui/role-select';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';

type InviteDialogProps = { opened: boolean; onClose: () => void };

export function InviteDialog({ opened, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['members', 'common']);
  return (
    <Modal opened={opened} onClose={onClose} title={t('dialog.title')}>
      <InviteForm onClose={onClose} />
    </Modal>
  );
}

function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['members', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { workspace } = useMember();
  const form = useForm<{ email: string; role: Role }>({
    initialValues: { email: '', role: 'agent' },
    validate: { email: (email) => (email.includes('@') ? null : t('common:required.email')) },
  });
  const invite = useMutation(
    trpc.invitations.create.mutationOptions({
      onSuccess: async (_done, { email }) => {
        sayDone(t('dialog.sent', { email }));
        onClose();
        await queryClient.invalidateQueries(trpc.invitations.pathFilter());
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((values) => invite.mutate(values))} noValidate>
      <Stack gap={16}>
        <p>{t('dialog.lead')}</p>
        <TextInput
          label={t('dialog.email')}
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <RoleSelect
          label={t('dialog.role')}
          value={form.values.role}
          choices={roles.filter((role) => canManage(workspace.role, role))}
          onChange={(role) => form.setFieldValue('role', role)}
        />
        <TroubleNotice error={invite.error} />
        <Row at="end">
          <Button variant="default" onClick={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('dialog.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
