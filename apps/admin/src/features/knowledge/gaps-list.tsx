import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../api/contract';
import { useCan } from '../../app/member';
import { TextLink } from '../../ui/text-link';
import { useListKeys } from '../../ui/use-list-keys';
import { When } from '../../ui/when';
import classes from './gaps.module.css';
import { useGapDeeds } from './use-gap-deeds';

type GapsListProps = { gaps: Gap[]; onAnswer: (id: string) => void };

export function GapsList({ gaps, onAnswer }: GapsListProps) {
  const { t } = useTranslation('knowledge');
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);
  return (
    <ul ref={list} className={classes.list} aria-label={t('gaps.label')}>
      {gaps.map((gap) => (
        <li key={gap.id} className={classes.gap}>
          <Question gap={gap} />
          <Deeds gap={gap} onAnswer={() => onAnswer(gap.id)} />
        </li>
      ))}
    </ul>
  );
}

function Question({ gap: { question, examples, times, lastAt } }: { gap: Gap }) {
  const { t } = useTranslation('knowledge');
  const others = examples.filter((example) => example !== question);
  return (
    <div className={classes.words}>
      <p className={classes.question} dir="auto">
        {question}
      </p>
      <p className={classes.soft}>
        <b>{t('gaps.times', { count: times })}</b>
        <span>
          {t('gaps.last')} <When at={lastAt} />
        </span>
      </p>
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('gaps.also')}</summary>
          <ul>
            {others.map((example) => (
              <li key={example} dir="auto">
                {example}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Deeds({ gap, onAnswer }: { gap: Gap; onAnswer: () => void }) {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const { dismiss, reopen } = useGapDeeds(gap);
  const { question, status, documentId } = gap;
  if (status === 'answered') return documentId === null ? null : <Answer documentId={documentId} />;
  if (!mayWrite) return null;
  return (
    <div className={classes.deeds}>
      <Button
        size="compact-md"
        variant="default"
        data-row=""
        leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
        aria-label={t('gaps.writeOf', { question })}
        onClick={onAnswer}
      >
        {t('gaps.write')}
      </Button>
      {status === 'open' ? (
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={16} stroke={1.75} aria-hidden />}
          aria-label={t('gaps.dismissOf', { question })}
          onClick={dismiss}
        >
          {t('gaps.dismiss')}
        </Button>
      ) : (
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
          aria-label={t('gaps.reopenOf', { question })}
          onClick={reopen}
        >
          {t('gaps.reopen')}
        </Button>
      )}
    </div>
  );
}

function Answer({ documentId }: { documentId: string }) {
  const { t } = useTranslation('knowledge');
  return (
    <div className={classes.deeds}>
      <TextLink to="/knowledge/documents/$documentId" params={{ documentId }} data-row="">
        {t('gaps.read')}
      </TextLink>
    </div>
  );
}
