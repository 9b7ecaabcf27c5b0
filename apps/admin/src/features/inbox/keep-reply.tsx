import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';

const slash = '/';

/** A text worth saying again, under a short word. */
export function KeepReply({ text: given, onClose }: { text: string; onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [reply, setReply] = useState({ title: '', shortcut: '', text: given });
  const keep = useMutation(
    trpc.savedReplies.create.mutationOptions({
      onSuccess: async ({ shortcut }) => {
        sayDone(t('composer.kept', { shortcut }));
        onClose();
        await queryClient.invalidateQueries(trpc.savedReplies.pathFilter());
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(reply);
  };
  const ready = reply.title.trim() !== '' && reply.shortcut !== '' && reply.text.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={t('composer.keepTitle')}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <TextInput
            label={t('composer.keepName')}
            value={reply.title}
            data-autofocus
            onChange={(event) => setReply({ ...reply, title: event.currentTarget.value })}
          />
          <TextInput
            label={t('composer.keepShortcut')}
            description={t('composer.keepShortcutHint')}
            value={reply.shortcut}
            leftSection={<span aria-hidden="true">{slash}</span>}
            onChange={(event) =>
              setReply({
                ...reply,
                shortcut: event.currentTarget.value.toLowerCase().replace(/[^a-z0-9-]/g, '-'),
              })
            }
          />
          <Textarea
            label={t('composer.keepText')}
            autosize
            minRows={3}
            maxRows={10}
            value={reply.text}
            onChange={(event) => setReply({ ...reply, text: event.currentTarget.value })}
          />
          <TroubleNotice error={keep.error} />
          <Row at="end">
            <Button variant="default" onClick={onClose}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" loading={keep.isPending} disabled={!ready}>
              {t('common:actions.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
