import { Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import { CollectionField } from './collection-field';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

type AnswerDialogProps = { gap: Gap; onClose: () => void };

/** A question that found nothing becomes one that is answered. */
export function AnswerDialog({ gap, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('knowledge');
  const [question, setQuestion] = useState(gap.question);
  const [answer, setAnswer] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const save = useAnswer(onClose);
  const faults = save.error ? explain(save.error).fields : {};
  return (
    <Modal opened onClose={onClose} title={t('gaps.dialog')} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ id: gap.id, chosen, question, answer });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('fields.question')}
            description={t('fields.questionHint')}
            dir="auto"
            maxLength={300}
            value={question}
            error={faults.question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <Textarea
            label={t('fields.answer')}
            dir="auto"
            autosize
            minRows={5}
            maxRows={16}
            maxLength={20_000}
            data-autofocus
            value={answer}
            error={faults.answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <CollectionField value={chosen} onChange={setChosen} />
          <DialogFoot
            error={save.error}
            pending={save.isPending}
            ready={question.trim() !== '' && answer.trim() !== ''}
            action={t('gaps.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

type Answered = { id: string; chosen: string | null; question: string; answer: string };

function useAnswer(onClose: () => void) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ chosen, ...answered }: Answered) =>
      client.gaps.answer.mutate({ ...answered, collectionId: await ensure(chosen) }),
    onSuccess: async () => {
      sayDone(t('gaps.saved'));
      onClose();
      await reread();
    },
  });
}
