/** What the phrases of a text say plainly. */
export type Signals = {
  wantsPerson: boolean;
  urgent: boolean;
  /** What is being answered is not wanted any more. */
  stop: boolean;
  smallTalk: SmallTalk | null;
  isQuestion: boolean;
};

export type Understanding = Signals & {
  /** ISO 639-1; null when there is too little to tell. */
  language: string | null;
  intent: Guess;
  /** The best few, best first. */
  intents: Guess[];
  sentiment: Sentiment;
  /** How likely a person has to come, by what people said of messages like it, 0..1. */
  needsPerson: number;
  entities: Entity[];
};

/** The confidence is how often a guess of this confidence is right, 0..1. */
export type Guess = { name: string; confidence: number };

export type Sentiment = {
  /** −1..1 */
  score: number;
  label: SentimentLabel;
  confidence: number;
  /** 0..10 */
  frustration: number;
  /** The words it rests on, as they were written. */
  why: string[];
  /** What of the frustration is of before: the same had to be said again, or something bad had been said. */
  carried: readonly ('again' | 'upset')[];
};

/** How something that was said was meant, by itself. */
export type Mood = Sentiment & { text: string };

export type SentimentLabel = 'positive' | 'negative' | 'neutral' | 'frustrated' | 'excited';
/** `self`: who answers here, and what it is good for. */
export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'self';

type Found<Kind extends string, Value> = {
  kind: Kind;
  text: string;
  start: number;
  end: number;
  value: Value;
};

export type Money = { amount: number; currency: string | null };
/** `date` is ISO 8601 without what was not said: `--05-03`, `2026-05`; words like “tomorrow” are `in` days. */
export type DateValue = { date: string } | { in: number } | { weekday: number; next: boolean };

export type Entity =
  | Found<'money', Money>
  | Found<'date', DateValue>
  | Found<'time', string>
  | Found<'number' | 'people' | 'nights' | 'percent', number>
  | Found<'email' | 'phone' | 'url' | 'order', string>;

export type EntityKind = Entity['kind'];

export type Escalation = {
  escalate: boolean;
  reason: 'asked' | 'urgent' | 'negative' | 'frustration' | null;
  priority: 'normal' | 'high' | 'urgent';
};
