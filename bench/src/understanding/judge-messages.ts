import { escalation, type Understanding } from '@parley/api/bench';
import type { Figure } from '../frame/bench';
import { type Way, wayOf } from '../sentiment/three-ways';
import type { Message } from './messages';

/** Shares; null where nobody was asked. */
export type Quality = {
  intentAccuracy: number | null;
  sentimentAccuracy: number | null;
  escalatePrecision: number | null;
  escalateRecall: number | null;
};

type Judged = { message: Message; intent: string; way: Way; escalate: boolean };

/** How much of what people say of messages is understood; nothing counts of which they said nothing. */
export function judgeMessages(
  messages: readonly Message[],
  understand: (text: string) => Understanding,
): Quality {
  const judged = messages.map((message): Judged => {
    const understood = understand(message.text);
    return {
      message,
      intent: understood.intent.name,
      way: wayOf(understood.sentiment),
      escalate: escalation(understood).escalate,
    };
  });
  const share = (of: (one: Judged) => boolean, is: (one: Judged) => boolean) => {
    const all = judged.filter(of);
    return all.length === 0 ? null : all.filter(is).length / all.length;
  };
  return {
    intentAccuracy: share(
      ({ message }) => message.intent !== undefined,
      ({ message, intent }) => message.intent === intent,
    ),
    sentimentAccuracy: share(
      ({ message }) => message.sentiment !== undefined,
      ({ message, way }) => message.sentiment === way,
    ),
    escalatePrecision: share(
      ({ message, escalate }) => message.escalate !== undefined && escalate,
      ({ message }) => message.escalate === true,
    ),
    escalateRecall: share(
      ({ message }) => message.escalate === true,
      ({ escalate }) => escalate,
    ),
  };
}

/** What people were asked of, in words. */
export function qualityFigures(quality: Quality, of = ''): Figure[] {
  const shares: [string, number | null][] = [
    ['intents told right', quality.intentAccuracy],
    ['sentiment told right', quality.sentimentAccuracy],
    ['right to call a person', quality.escalatePrecision],
    ['called when one was needed', quality.escalateRecall],
  ];
  return shares.flatMap(([what, value]) => (value === null ? [] : [{ what: of + what, value, unit: '' }]));
}

export const sharesOf = (quality: Quality) =>
  Object.fromEntries(
    Object.entries(quality).flatMap(([name, share]) => (share === null ? [] : [[name, share]])),
  );
