import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { Notice } from '../../ui/notice';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import own from './discovered.module.css';
import type { PutPlace } from './put-place';
import classes from './sources.module.css';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

type Table = Output['texts']['readQuestionTable'];
type CheckedProps = { table: Table; place: PutPlace; onBack: () => void; onClose: () => void };

const mostShown = 5;
const mostBad = 20;
const atOnce = 200;

export function QuestionTableChecked({ table, place, onBack, onClose }: CheckedProps) {
  const { t } = useTranslation('knowledge');
  const { questions, bad } = table;
  const count = questions.length;
  const put = usePutTable({ table, place, onClose });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        put.mutate();
      }}
    >
      <Stack gap={16}>
        <Notice tone={count > 0 ? 'good' : 'warn'}>{t('questions.checked', { count })}</Notice>
        <ul className={classes.list}>
          {questions.slice(0, mostShown).map(({ row, question, answer }) => (
            <li key={row} className={classes.line}>
              <div dir="auto">
                <b>{question}</b>
                <p>{answer}</p>
              </div>
            </li>
          ))}
        </ul>
        {count > mostShown && (
          <p className={classes.soft}>{t('questions.more', { count: count - mostShown })}</p>
        )}
        {bad.length > 0 && <BadRows bad={bad} />}
        <DialogFoot
          error={put.error}
          pending={put.isPending}
          ready={count > 0}
          action={t('questions.import', { count })}
          onCancel={onClose}
        >
          <Button variant="default" onClick={onBack}>
            {t('questions.back')}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

function BadRows({ bad }: Pick<Table, 'bad'>) {
  const { t } = useTranslation('knowledge');
  return (
    <Notice tone="warn">
      <p>{t('questions.bad', { count: bad.length })}</p>
      <ul className={own.samples}>
        {bad.slice(0, mostBad).map(({ row, reason }) => (
          <li key={row}>{`${t('questions.row', { row })}: ${reason}`}</li>
        ))}
      </ul>
      {bad.length > mostBad && <p>{t('questions.more', { count: bad.length - mostBad })}</p>}
    </Notice>
  );
}

function usePutTable({ table, place, onClose }: Omit<CheckedProps, 'onBack'>) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async () => {
      const to =
        'sourceId' in place ? { sourceId: place.sourceId } : { collectionId: await ensure(place.chosen) };
      const pairs = table.questions.map(({ question, answer }) => ({ question, answer }));
      let failed = 0;
      for (let from = 0; from < pairs.length; from += atOnce) {
        const questions = pairs.slice(from, from + atOnce);
        const { items } = await client.texts.putQuestions.mutate({ ...to, questions });
        failed += items.filter(({ outcome }) => outcome === 'failed').length;
      }
      return { failed, put: pairs.length - failed };
    },
    onSuccess: ({ failed, put }) => {
      const lost = failed > 0 ? `, ${t('questions.failed', { count: failed })}` : '';
      sayDone(t('questions.imported', { count: put }) + lost);
      onClose();
    },
    onSettled: () => reread(),
  });
}
