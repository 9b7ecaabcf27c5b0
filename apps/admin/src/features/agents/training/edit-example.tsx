import { Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { DialogFoot } from '../../../ui/dialog-foot';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { IntentField } from './intent-field';
import type { Example } from './types';
import { useRereadTraining } from './use-training';

export function EditExample({ example, onClose }: { example: Example; onClose: () => void }) {
  const { t } = useTranslation(['agents', 'common']);
  const trpc = useTRPC();
  const onSettled = useRereadTraining();
  const [text, setText] = useState(example.text);
  const [label, setLabel] = useState(example.label);
  const update = useMutation(
    trpc.training.updateExample.mutationOptions({
      onSuccess: () => {
        sayDone(t('training.saved'));
        onClose();
      },
      onSettled,
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t('training.editTitle')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          update.mutate({ exampleId: example.id, text: text.trim(), label: label.trim() });
        }}
      >
        <Stack gap={16}>
          <Textarea
            label={t('training.text')}
            dir="auto"
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <IntentField value={label} onChange={setLabel} />
          <DialogFoot
            error={update.error}
            pending={update.isPending}
            ready={text.trim() !== '' && label.trim() !== ''}
            action={t('common:actions.save')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
