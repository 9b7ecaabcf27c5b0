import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { DialogFoot } from '../../ui/dialog-foot';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import type { PutPlace } from './put-place';
import { usePutQuestion } from './use-put-question';

type QuestionFormProps = {
  place: PutPlace;
  kept?: { key: string; title: string; text: string };
  many?: boolean;
  onClose: () => void;
};

export function QuestionForm({ place, kept, many = false, onClose }: QuestionFormProps) {
  const { t } = useTranslation(['knowledge', 'common']);
  const [question, setQuestion] = useState(kept?.title ?? '');
  const [answer, setAnswer] = useState(kept?.text ?? '');
  const first = useRef<HTMLInputElement>(null);
  const put = usePutQuestion();
  const faults = put.error ? explain(put.error).fields : {};
  const ready = question.trim() !== '' && answer.trim() !== '';
  const save = (then: () => void) => {
    const pair = { question, answer, ...(kept && { key: kept.key }) };
    put.mutate({ place, pair }, { onSuccess: () => then() });
  };
  const another = () => {
    sayDone(t('questions.added'));
    setQuestion('');
    setAnswer('');
    first.current?.focus();
  };
  const leave = () => {
    sayDone(t('questions.added'));
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(leave);
      }}
    >
      <Stack gap={16}>
        <TextInput
          ref={first}
          label={t('fields.question')}
          {...(!kept && { description: t('fields.questionHint') })}
          dir="auto"
          maxLength={300}
          data-autofocus
          value={question}
          error={faults['questions.0.question']}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <Textarea
          label={t('fields.answer')}
          dir="auto"
          autosize
          minRows={4}
          maxRows={14}
          maxLength={20_000}
          value={answer}
          error={faults['questions.0.answer']}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <DialogFoot
          error={put.error}
          pending={put.isPending}
          ready={ready}
          action={kept ? t('common:actions.save') : t('questions.submit')}
          onCancel={onClose}
        >
          {many && (
            <Button variant="default" disabled={!ready || put.isPending} onClick={() => save(another)}>
              {t('questions.another')}
            </Button>
          )}
        </DialogFoot>
      </Stack>
    </form>
  );
}
