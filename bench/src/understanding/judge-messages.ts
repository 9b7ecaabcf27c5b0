import { escalation, type Understanding } from '@parley/api/bench';
import { type Way, wayOf } from '../sentiment/three-ways';
import type { Message } from './messages';

export type Quality = {
  intentAccuracy: number;
  sentimentAccuracy: number;
  escalatePrecision: number;
  escalateRecall: number;
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
    return all.length === 0 ? 0 : all.filter(is).length / all.length;
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
