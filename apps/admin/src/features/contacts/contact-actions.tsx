import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactDetail } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useRereadContacts } from './use-reread-contacts';

const EditContact = lazy(() => import('./edit-contact').then((module) => ({ default: module.EditContact })));
const RemoveContact = lazy(() =>
  import('./remove-contact').then((module) => ({ default: module.RemoveContact })),
);

export function ContactActions({ contact, name }: { contact: ContactDetail; name: string }) {
  const { t } = useTranslation(['contacts', 'inbox']);
  const [asked, setAsked] = useState<'edit' | 'block' | 'remove' | null>(null);
  const { block, unblock } = useBlocking(name, () => setAsked(null));
  const blocked = contact.blockedAt !== null;
  const mayRemove = useCan('workspace:write');
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('inbox:deeds.more')}>
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={() => setAsked('edit')}
          >
            {t('panel.edit')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconBan size={16} stroke={1.75} aria-hidden />}
            {...(blocked ? {} : { color: 'bad' })}
            onClick={() => (blocked ? unblock.mutate({ id: contact.id }) : setAsked('block'))}
          >
            {blocked ? t('panel.unblock') : t('panel.block')}
          </Menu.Item>
          {mayRemove && (
            <Menu.Item
              color="bad"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={() => setAsked('remove')}
            >
              {t('panel.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asked === 'block'}
        onClose={() => setAsked(null)}
        title={t('panel.blockTitle', { name })}
        action={t('panel.block')}
        onConfirm={() => block.mutate({ id: contact.id })}
        pending={block.isPending}
        error={block.error}
        danger
      >
        <p>{t('panel.blockBody')}</p>
      </ConfirmDialog>
      <Suspense>
        {asked === 'edit' && <EditContact contact={contact} onClose={() => setAsked(null)} />}
        {asked === 'remove' && (
          <RemoveContact contactId={contact.id} name={name} onClose={() => setAsked(null)} />
        )}
      </Suspense>
    </>
  );
}

function useBlocking(name: string, onBlocked: () => void) {
  const { t } = useTranslation('contacts');
  const trpc = useTRPC();
  const sayTrouble = useSayTrouble();
  const reread = useRereadContacts();
  const block = useMutation(
    trpc.contacts.block.mutationOptions({
      onSuccess: async () => {
        onBlocked();
        sayDone(t('panel.blockedNote', { name }));
        await reread();
      },
    }),
  );
  const unblock = useMutation(
    trpc.contacts.unblock.mutationOptions({
      onSuccess: async () => {
        sayDone(t('panel.unblockedNote', { name }));
        await reread();
      },
      onError: sayTrouble,
    }),
  );
  return { block, unblock };
}
