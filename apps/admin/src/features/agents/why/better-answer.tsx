import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { When } from '../../../ui/when';
import { CorrectReply } from './correct-reply';
import classes from './why.module.css';

type Answered = Pick<Output['why']['get'], 'conversationId' | 'replySeq' | 'asked' | 'said' | 'corrected'>;

/** Where a reply names its sources: what is kept stands alone. */
const citation = /\s*\[\d+\]/g;

/** What the agent should have said; whoever knows better tells it. */
export function BetterAnswer({ turn }: { turn: Answered }) {
  const { t } = useTranslation('agents');
  const mayCorrect = useCan('conversations:write');
  const [correcting, setCorrecting] = useState(false);
  const { conversationId, replySeq, asked, said, corrected } = turn;
  if (replySeq === null || said === null || (!corrected && !mayCorrect)) return null;
  if (correcting) {
    const text = corrected?.text ?? said.replace(citation, '');
    const reply = { conversationId, seq: replySeq, asked, text };
    return <CorrectReply reply={reply} onClose={() => setCorrecting(false)} />;
  }
  return (
    <section className={classes.better}>
      {corrected && (
        <>
          <h3>{t('why.better.title')}</h3>
          <blockquote dir="auto">{corrected.text}</blockquote>
          <p className={classes.soft}>
            {corrected.by !== null && <bdi>{corrected.by}</bdi>} <When at={corrected.at} />
          </p>
        </>
      )}
      {mayCorrect && (
        <Button size="compact-sm" variant="default" onClick={() => setCorrecting(true)}>
          {t(corrected ? 'why.better.change' : 'why.better.open')}
        </Button>
      )}
    </section>
  );
}
