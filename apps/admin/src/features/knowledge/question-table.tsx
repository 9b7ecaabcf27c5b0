import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { Notice } from '../../ui/notice';
import { Row, Stack } from '../../ui/stack';
import type { PutPlace } from './put-place';
import { QuestionTableChecked } from './question-table-checked';
import classes from './sources.module.css';

const mostCharacters = 200_000;

/** Looked through before anything is kept. */
export function QuestionTable({ place, onClose }: { place: PutPlace; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const [csv, setCsv] = useState('');
  const check = useMutation(trpc.texts.readQuestionTable.mutationOptions());
  const tooLong = csv.length > mostCharacters;
  const choose = async (file: File | null) => {
    if (!file) return;
    const text = await file.text();
    setCsv(text);
    if (text.trim() !== '' && text.length <= mostCharacters) check.mutate({ csv: text });
  };
  if (check.data)
    return (
      <QuestionTableChecked table={check.data} place={place} onBack={() => check.reset()} onClose={onClose} />
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate({ csv });
      }}
    >
      <Stack gap={16}>
        <Textarea
          className={classes.paste ?? ''}
          label={t('questions.csv')}
          description={t('questions.csvHint')}
          placeholder={t('questions.csvPlaceholder')}
          dir="auto"
          rows={9}
          value={csv}
          onChange={(event) => setCsv(event.currentTarget.value)}
        />
        {tooLong && <Notice tone="bad">{t('questions.tooLong')}</Notice>}
        <Row>
          <FileButton onChange={(file) => void choose(file)} accept=".csv,.tsv,.txt,text/csv">
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<IconFileUpload size={16} stroke={1.75} aria-hidden />}
              >
                {t('questions.choose')}
              </Button>
            )}
          </FileButton>
        </Row>
        <DialogFoot
          error={check.error}
          pending={check.isPending}
          ready={csv.trim() !== '' && !tooLong}
          action={t('questions.check')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
