import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedReply } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { shortcutFor, shortcutOf } from './shortcut';

const slash = '/';

type ReplyFormProps = { reply: SavedReply | { text: string }; onDone: () => void };

export function ReplyForm({ reply, onDone }: ReplyFormProps) {
  const { t } = useTranslation(['savedReplies', 'common']);
  const kept = 'id' in reply ? reply : null;
  const [words, setWords] = useState({
    title: kept?.title ?? '',
    shortcut: kept?.shortcut ?? '',
    text: reply.text,
  });
  const [chosen, setChosen] = useState(kept !== null);
  const { create, update } = useSaving(onDone);
  const { error, isPending } = kept ? update : create;
  const faults = error ? explain(error).fields : {};
  const entitle = (title: string) =>
    setWords({ ...words, title, ...(!chosen && { shortcut: shortcutFor(title) }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kept) update.mutate({ id: kept.id, ...words });
    else create.mutate(words);
  };
  const ready = words.title.trim() !== '' && words.shortcut !== '' && words.text.trim() !== '';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <TextInput
          label={t('name')}
          value={words.title}
          maxLength={80}
          error={faults.title}
          data-autofocus
          onChange={(event) => entitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('shortcut')}
          description={t('shortcutHint')}
          value={words.shortcut}
          error={faults.shortcut}
          leftSection={<span aria-hidden="true">{slash}</span>}
          onChange={(event) => {
            setChosen(true);
            setWords({ ...words, shortcut: shortcutOf(event.currentTarget.value) });
          }}
        />
        <Textarea
          label={t('text')}
          dir="auto"
          autosize
          minRows={4}
          maxRows={14}
          maxLength={4000}
          value={words.text}
          error={faults.text}
          onChange={(event) => setWords({ ...words, text: event.currentTarget.value })}
        />
        <TroubleNotice error={error} />
        <Row at="end">
          <Button variant="default" onClick={onDone}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={!ready}>
            {t('common:actions.save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function useSaving(onDone: () => void) {
  const { t } = useTranslation('savedReplies');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const done = async (says: string) => {
    sayDone(says);
    onDone();
    await queryClient.invalidateQueries(trpc.savedReplies.pathFilter());
  };
  return {
    create: useMutation(
      trpc.savedReplies.create.mutationOptions({
        onSuccess: ({ shortcut }) => done(t('added', { shortcut })),
      }),
    ),
    update: useMutation(trpc.savedReplies.update.mutationOptions({ onSuccess: () => done(t('saved')) })),
  };
}
