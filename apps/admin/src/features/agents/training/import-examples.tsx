import { Button, FileButton, Modal, Textarea } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Notice } from '../../../ui/notice';
import { Progress } from '../../../ui/progress';
import { Row, Stack } from '../../../ui/stack';
import { type ReadLines, readLines } from './read-lines';
import { useAddExamples } from './use-add-examples';

export function ImportExamples({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('agents');
  const [words, setWords] = useState('');
  const { add, error, isPending, sent } = useAddExamples(onClose, true);
  const found = useMemo(() => readLines(words), [words]);
  const count = found.examples.length;
  return (
    <Modal opened onClose={onClose} title={t('training.importTitle')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add(found.examples);
        }}
      >
        <Stack gap={16}>
          <Textarea
            label={t('training.importWords')}
            description={t('training.importHint')}
            dir="auto"
            autosize
            minRows={6}
            maxRows={14}
            data-autofocus
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Row>
            <ChooseFile onWords={setWords} />
          </Row>
          <Found found={found} />
          {isPending && (
            <Progress label={t('training.importTitle')} done={sent} of={count} wide>
              {t('training.importSent', { done: sent, all: count })}
            </Progress>
          )}
          <DialogFoot
            error={error}
            pending={isPending}
            ready={count > 0}
            action={count > 0 ? t('training.importOf', { count }) : t('training.import')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function ChooseFile({ onWords }: { onWords: (words: string) => void }) {
  const { t } = useTranslation('agents');
  return (
    <FileButton
      accept=".txt,.tsv,.jsonl,.ndjson,.json,text/plain"
      onChange={(file) => void file?.text().then(onWords)}
    >
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconFile size={16} stroke={1.75} aria-hidden />}>
          {t('training.importFile')}
        </Button>
      )}
    </FileButton>
  );
}

function Found({ found: { examples, bad } }: { found: ReadLines }) {
  const { t } = useTranslation('agents');
  const labels = new Set(examples.map(({ label }) => label)).size;
  const [line] = bad;
  return (
    <>
      {examples.length > 0 && (
        <Notice tone="info">
          {t('training.importFound', {
            examples: t('training.count', { count: examples.length }),
            labels: t('training.labels', { count: labels }),
          })}
        </Notice>
      )}
      {line !== undefined && (
        <Notice tone="warn">{t('training.importBad', { count: bad.length, line })}</Notice>
      )}
    </>
  );
}
