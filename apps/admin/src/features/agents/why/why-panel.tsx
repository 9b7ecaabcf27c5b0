import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../../../ui/facts';
import { Loaded } from '../../../ui/loaded';
import { ListSkeleton } from '../../../ui/states';
import { useModelName } from '../model-name';
import { percentOf } from '../trial/percent';
import { BetterAnswer } from './better-answer';
import { outcomeOf } from './outcomes';
import { Quote } from './quote';
import { TraceView } from './trace-view';
import { WhatWasWanted } from './what-was-wanted';
import classes from './why.module.css';

type Turn = Output['why']['get'];

/** Why an agent said what it said: beside each of its replies in the inbox. */
export function WhyPanel(of: { conversationId: string; seq: number }) {
  const trpc = useTRPC();
  return <TurnLoaded query={useQuery(trpc.why.get.queryOptions(of))} />;
}

/** How a turn went, of which nothing need have been said. */
export function TurnPanel(of: { conversationId: string; turnId: string }) {
  const trpc = useTRPC();
  return <TurnLoaded query={useQuery(trpc.why.turn.queryOptions(of))} />;
}

function TurnLoaded({ query }: Pick<ComponentProps<typeof Loaded<Turn>>, 'query'>) {
  return (
    <Loaded query={query} skeleton={<ListSkeleton lines={4} />}>
      {(turn) => <TurnView turn={turn} />}
    </Loaded>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  const { t } = useTranslation('agents');
  const facts = useTurnFacts(turn);
  return (
    <div className={classes.trace}>
      <Facts facts={facts} />
      {turn.intent !== '' && <WhatWasWanted turn={turn} />}
      {turn.quotes.length > 0 && (
        <section>
          <h3>{t('why.quotes')}</h3>
          <ul className={classes.quotes}>
            {turn.quotes.map((quote) => (
              <Quote key={quote.title + quote.quote} {...quote} />
            ))}
          </ul>
        </section>
      )}
      <BetterAnswer turn={turn} />
      <details className={classes.details}>
        <summary>{t('why.steps')}</summary>
        <TraceView trace={turn.trace} />
      </details>
    </div>
  );
}

function useTurnFacts(turn: Turn) {
  const { t } = useTranslation('agents');
  const { number, measure } = useFormat();
  const modelName = useModelName();
  const { agent, provider, model, approvedBy, tokens } = turn;
  const isWritten = provider !== '';
  const facts = [
    turn.replySeq === null && { name: t('why.came'), value: t(`outcomes.${outcomeOf(turn.outcome)}`) },
    agent && {
      name: t('why.agent'),
      value: `${agent.name}, ${t('versions.version', { number: agent.version })}`,
    },
    isWritten && { name: t('why.written'), value: modelName({ provider, model }) },
    isWritten && { name: t('why.sure'), value: percentOf(turn.confidence) },
    { name: t('why.took'), value: measure(Math.round(turn.tookMs), 'millisecond') },
    { name: t('why.cost'), value: t('why.credits', { count: turn.credits }) },
    tokens.in + tokens.out > 0 && {
      name: t('why.read'),
      value: t('why.tokens', { read: number(tokens.in), written: number(tokens.out) }),
    },
    approvedBy !== null && { name: t('why.approved'), value: approvedBy },
  ];
  return facts.filter((fact) => fact !== null && fact !== false);
}
