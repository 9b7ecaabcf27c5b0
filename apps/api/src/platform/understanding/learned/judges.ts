import { packIntents, unpackIntents } from '../intents/pack';
import type { IntentModel } from '../intents/types';
import stored from './judges.json' with { type: 'json' };

/** What was learned from messages of many businesses: what is wanted, how it is meant, and whether a person has to come. */
export type Judges = { intent: IntentModel; tone: IntentModel; person: IntentModel };
export type PackedJudges = { [Name in keyof Judges]: string };

let shipped: Judges | null = null;

export function shippedJudges(): Judges {
  shipped ??= unpackJudges(stored);
  return shipped;
}

export function packJudges({ intent, tone, person }: Judges): PackedJudges {
  const written = (model: IntentModel) => Buffer.from(packIntents(model)).toString('base64');
  return { intent: written(intent), tone: written(tone), person: written(person) };
}

export function unpackJudges({ intent, tone, person }: PackedJudges): Judges {
  const read = (text: string) => unpackIntents(new Uint8Array(Buffer.from(text, 'base64')));
  return { intent: read(intent), tone: read(tone), person: read(person) };
}
