import { Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Stack } from '../../../ui/stack';
import { IntentField } from './intent-field';
import { useAddExamples } from './use-add-examples';

const longest = 500;

/** Several at once, of one intent. */
export function AddExamples({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('agents');
  const [label, setLabel] = useState('');
  const [words, setWords] = useState('');
  const { add, error, isPending } = useAddExamples(onClose);
  const texts = words
    .split('\n')
    .map((line) => line.trim().slice(0, longest))
    .filter(Boolean);
  const count = texts.length;
  return (
    <Modal opened onClose={onClose} title={t('training.addTitle')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add(texts.map((text) => ({ text, label: label.trim() })));
        }}
      >
        <Stack gap={16}>
          <IntentField value={label} onChange={setLabel} />
          <Textarea
            label={t('training.texts')}
            description={t('training.textsHint')}
            dir="auto"
            autosize
            minRows={5}
            maxRows={14}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <DialogFoot
            error={error}
            pending={isPending}
            ready={count > 0 && label.trim() !== ''}
            action={count > 0 ? t('training.addOf', { count }) : t('training.add')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
