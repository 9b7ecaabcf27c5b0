import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { TypedConfirm } from '../../ui/typed-confirm';
import { useRereadContacts } from './use-reread-contacts';

type RemoveContactProps = { contactId: string; name: string; onClose: () => void };

export function RemoveContact({ contactId, name, onClose }: RemoveContactProps) {
  const { t } = useTranslation('contacts');
  const trpc = useTRPC();
  const navigate = useNavigate();
  const reread = useRereadContacts();
  const remove = useMutation(
    trpc.contacts.remove.mutationOptions({
      onSuccess: async () => {
        sayDone(t('panel.removed', { name }));
        onClose();
        await navigate({ to: '.', search: ({ open: _open, contact: _contact, ...rest }) => rest });
        await reread();
      },
    }),
  );
  return (
    <TypedConfirm
      opened
      onClose={onClose}
      title={t('panel.removeTitle', { name })}
      body={t('panel.removeBody')}
      word={name}
      action={t('panel.remove')}
      onConfirm={() => remove.mutate({ id: contactId })}
      pending={remove.isPending}
      error={remove.error}
    />
  );
}
