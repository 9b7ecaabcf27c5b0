import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../ui/stack';
import { CollectionField } from './collection-field';
import { QuestionForm } from './question-form';
import { QuestionTable } from './question-table';

type QuestionsDialogProps = {
  collectionId?: string | undefined;
  sourceId?: string;
  onClose: () => void;
};

export function QuestionsDialog({ collectionId, sourceId, onClose }: QuestionsDialogProps) {
  const { t } = useTranslation('knowledge');
  const [chosen, setChosen] = useState(collectionId ?? null);
  const [way, setWay] = useState<'one' | 'table'>('one');
  const place = sourceId === undefined ? { chosen } : { sourceId };
  return (
    <Modal opened onClose={onClose} title={t('questions.title')} size="xl">
      <Stack gap={16}>
        <SegmentedControl
          aria-label={t('questions.way')}
          value={way}
          onChange={(value) => setWay(value === 'table' ? 'table' : 'one')}
          data={[
            { value: 'one', label: t('questions.one') },
            { value: 'table', label: t('questions.table') },
          ]}
        />
        {sourceId === undefined && <CollectionField value={chosen} onChange={setChosen} />}
        {way === 'one' ? (
          <QuestionForm place={place} onClose={onClose} many />
        ) : (
          <QuestionTable place={place} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}
