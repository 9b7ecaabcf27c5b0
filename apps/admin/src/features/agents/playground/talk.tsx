import { Loader } from '@mantine/core';
import type { Message, MessageBody } from '@parley/shared/message';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { Face } from '../../../ui/face';
import { MessageBodyView } from '../../inbox/message-body';
import type { Draft } from '../editor/draft';
import { percentOf } from '../trial/percent';
import { TraceView } from '../why/trace-view';
import classes from './playground.module.css';

export type Reply = Output['playground']['ask'];
export type Said = { from: 'visitor' | 'agent'; text: string; reply?: Reply };
type TalkProps = { said: Said[]; draft: Draft; pending: boolean };

export function Talk({ said, draft, pending }: TalkProps) {
  const { t } = useTranslation('agents');
  const log = useRef<HTMLDivElement>(null);
  const lines = said.length;
  useEffect(() => {
    if (lines > 0) log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  if (lines === 0)
    return (
      <div className={classes.empty}>
        <Face avatar={draft.avatar} size="large" />
        <p>{t('try.empty', { name: draft.name })}</p>
      </div>
    );
  return (
    <div ref={log} className={classes.talk} role="log" aria-label={t('try.title')} {...reachable}>
      {said.map(({ from, text, reply }, at) =>
        reply ? (
          <Answer key={`${from} ${String(at)}`} reply={reply} draft={draft} />
        ) : (
          <p key={`${from} ${String(at)}`} className={classes.visitor} dir="auto">
            {text}
          </p>
        ),
      )}
      {pending && (
        <p className={classes.waiting}>
          <Face avatar={draft.avatar} size="small" />
          <Loader type="dots" size="sm" aria-label={t('try.writing')} />
        </p>
      )}
    </div>
  );
}

/** What scrolls is reached by the keyboard too. */
const reachable = { tabIndex: 0 };
const nothing = () => undefined;

function Answer({ reply, draft }: { reply: Reply; draft: Draft }) {
  const { t } = useTranslation('agents');
  const { body, outcome, provider, model, confidence, credits, trace } = reply;
  const shown = { ...body, text: 'text' in body ? (body.text ?? null) : null } as MessageBody;
  const facts = [
    t(`outcomes.${outcome}`),
    provider === 'house' ? t('models.house') : `${provider} ${model}`,
    t('try.sure', { rate: percentOf(confidence) }),
    ...(credits > 0 ? [t('why.credits', { count: credits })] : []),
  ];
  return (
    <div className={classes.answer}>
      <Face avatar={draft.avatar} size="small" />
      <div className={classes.words}>
        <div className={classes.bubble}>
          <MessageBodyView message={{ body: shown } as Message} onPicture={nothing} />
        </div>
        <p className={classes.facts}>{facts.join(' · ')}</p>
        <details className={classes.why}>
          <summary>{t('why.title')}</summary>
          <TraceView trace={trace} />
        </details>
      </div>
    </div>
  );
}
