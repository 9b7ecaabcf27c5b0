import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactDetail } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { useRereadContacts } from './use-reread-contacts';

const names = ['name', 'email', 'phone'] as const;

/** What a member knows better than the visitor told. */
export function EditContact({ contact, onClose }: { contact: ContactDetail; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'common']);
  const trpc = useTRPC();
  const reread = useRereadContacts();
  const { name, email, phone } = contact;
  const [typed, setTyped] = useState({ name: name ?? '', email: email ?? '', phone: phone ?? '' });
  const save = useMutation(
    trpc.contacts.update.mutationOptions({
      onSuccess: async () => {
        sayDone(t('panel.saved'));
        onClose();
        await reread();
      },
    }),
  );
  const faults = save.error ? explain(save.error).fields : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id: contact.id, ...typed });
  };
  return (
    <Modal opened onClose={onClose} title={t('panel.edit')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          {names.map((field) => (
            <TextInput
              key={field}
              label={t(field)}
              value={typed[field]}
              error={faults[field]}
              type={field === 'email' ? 'email' : 'text'}
              onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
          ))}
          <TroubleNotice error={save.error} />
          <Row at="end">
            <Button variant="default" onClick={onClose}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common:actions.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
