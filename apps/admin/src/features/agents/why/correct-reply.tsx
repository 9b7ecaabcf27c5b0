import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { DialogFoot } from '../../../ui/dialog-foot';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { CollectionField, usePutQuestion } from '../../knowledge';

type Reply = { conversationId: string; seq: number; asked: string; text: string };
type CorrectReplyProps = { reply: Reply; onClose: () => void };

const longestQuestion = 300;

const asOneLine = (asked: string) =>
  asked
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuestion)
    .replace(/\p{Cs}/gu, '');

/** Kept to learn from; and, where it is wanted, in the knowledge, so that it is answered so from now on. */
export function CorrectReply({ reply, onClose }: CorrectReplyProps) {
  const { t } = useTranslation(['agents', 'common']);
  const mayTeach = useCan('knowledge:write');
  const [text, setText] = useState(reply.text);
  const [keeps, setKeeps] = useState(mayTeach);
  const [question, setQuestion] = useState(asOneLine(reply.asked));
  const [chosen, setChosen] = useState<string | null>(null);
  const save = useCorrect(reply, onClose);
  const faults = save.error ? explain(save.error).fields : {};
  const isSaid = text.trim() !== '' && text.trim() !== reply.text.trim();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ text: text.trim(), kept: keeps ? { question: question.trim(), chosen } : null });
      }}
    >
      <Stack gap={12}>
        <Textarea
          label={t('why.better.text')}
          dir="auto"
          autosize
          minRows={3}
          maxRows={12}
          maxLength={4000}
          autoFocus
          value={text}
          error={faults.text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {mayTeach && (
          <Checkbox
            label={t('why.better.keep')}
            description={t('why.better.keepHint')}
            checked={keeps}
            onChange={(event) => setKeeps(event.currentTarget.checked)}
          />
        )}
        {keeps && (
          <>
            <TextInput
              label={t('why.better.question')}
              description={t('why.better.questionHint')}
              dir="auto"
              maxLength={longestQuestion}
              value={question}
              error={faults['questions.0.question']}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
            <CollectionField value={chosen} onChange={setChosen} />
          </>
        )}
        <DialogFoot
          error={save.error}
          pending={save.isPending}
          ready={isSaid && (!keeps || question.trim() !== '')}
          action={t('common:actions.save')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

type Correction = { text: string; kept: { question: string; chosen: string | null } | null };

/** Telling it twice changes nothing: what went wrong half way is tried again as a whole. */
function useCorrect({ conversationId, seq }: Reply, onClose: () => void) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const put = usePutQuestion();
  return useMutation({
    mutationFn: async ({ text, kept }: Correction) => {
      if (kept) {
        const { question, chosen } = kept;
        await put.mutateAsync({ place: { chosen }, pair: { question, answer: text } });
      }
      await client.training.correct.mutate({ conversationId, seq, text });
    },
    onSuccess: async (_, { kept }) => {
      sayDone(t(kept ? 'why.better.learnt' : 'why.better.saved'));
      await Promise.all([
        queryClient.invalidateQueries(trpc.why.pathFilter()),
        queryClient.invalidateQueries(trpc.training.pathFilter()),
      ]);
      onClose();
    },
  });
}
