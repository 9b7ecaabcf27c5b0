import type { Chip } from '@parley/shared/message';
import { wordsIn } from '.';
import type { HouseWords } from './types';

type Language = string | null;
export type SmallTalkKind = 'greeting' | 'thanks' | 'goodbye' | 'stop' | 'self';

type Spoken = { agentName: string; language: Language; contactName: string | null };

/** The same words for the same person, others for the next. */
export function smallTalk(kind: SmallTalkKind, { agentName, language, contactName }: Spoken): string {
  const words = wordsIn(language);
  const name = contactName?.trim().split(/\s+/)[0] ?? '';
  const said = kind === 'greeting' && name !== '' ? words.greetingByName : words[kind];
  return filled(choose(said, `${agentName} ${contactName ?? ''}`), { agent: agentName, name });
}

/** A question, a report of what went wrong, something to be booked, or something told. */
export type UnansweredKind = 'question' | 'trouble' | 'booking' | 'telling';

type Abstained = {
  language: Language;
  mayCall: boolean;
  of?: UnansweredKind;
  /** What is known all the same: said instead of knowing nothing. */
  missed?: string | null;
};

export function abstentionWords({ language, mayCall, of = 'question', missed }: Abstained) {
  const { unknown, trouble, cannotBook, nothingOn, offerPerson, callPerson } = wordsIn(language);
  const text = missed ?? { question: unknown[0] ?? '', trouble, booking: cannotBook, telling: nothingOn }[of];
  const chips: Chip[] = mayCall ? [{ label: callPerson }] : [];
  return { text: mayCall ? `${text} ${offerPerson}` : text, chips };
}

/** Beside the answers to some of several questions. */
export function restWords(language: Language, mayCall: boolean): string {
  const { restUnknown, restCall, callPerson } = wordsIn(language);
  return mayCall ? `${restUnknown} ${filled(restCall, { call: callPerson })}` : restUnknown;
}

/** It has come, and cannot be looked into; without any words beside it, what it is about is asked. */
export function receivedWords({ language, alone }: { language: Language; alone: boolean }): string {
  const { received, tellMe } = wordsIn(language);
  return alone ? `${received} ${tellMe}` : received;
}

export const englishWords = (language: Language): string => wordsIn(language).inEnglish;

export const callWords = (language: Language): string => wordsIn(language).callPerson;

export const meantWords = (language: Language, topic: string): string =>
  filled(wordsIn(language).meant, { topic });

type HandOver = {
  language: Language;
  open: boolean;
  opensAt: Date | null;
  /** Of the business; what is not said is said in UTC. */
  timeZone?: string;
  waitMinutes: number | null;
  /** Where the wait goes beyond the hours of today: until then. */
  waitUntil?: Date | null;
  upset: boolean;
};

/** What is promised is what is known: a wait while somebody is there, when they are back otherwise. */
export function handOverWords(given: HandOver): string {
  const words = wordsIn(given.language);
  const said = promised(words, given);
  return given.upset ? `${words.sorry} ${said}` : said;
}

function promised(words: HouseWords, given: HandOver): string {
  const { open, opensAt, waitMinutes, waitUntil } = given;
  if (open && waitUntil) return filled(words.handOverLater, { when: momentOf(waitUntil, given) });
  if (open && waitMinutes) return filled(words.handOverSoon, { wait: lengthOf(waitMinutes, given.language) });
  if (open) return words.handOver;
  return opensAt ? filled(words.closedUntil, { when: momentOf(opensAt, given) }) : words.closed;
}

type Offered = {
  language: Language;
  exact: boolean;
  total: number;
  /** What of the question was not done, in the visitor’s language. */
  notes: readonly string[];
  /** Which condition to give up first. */
  hint: string | null;
};

export function offerWords({ language, exact, total, notes, hint }: Offered): string {
  const words = wordsIn(language);
  if (!exact) return [...notes, words.offersNone, hint, words.offersNear].filter(Boolean).join(' ');
  const fit = total === 1 ? words.offersOne : filled(words.offersExact, { count: String(total) });
  return [...notes, fit].join(' ');
}

/** Where a catalog was asked and has not even something near; null where it has nothing to say of that. */
export function missedWords({
  language,
  notes,
  hint,
}: Pick<Offered, 'language' | 'notes' | 'hint'>): string | null {
  if (notes.length === 0 && !hint) return null;
  return [...notes, wordsIn(language).offersNone, hint].filter(Boolean).join(' ');
}

/** “15 minutes”; from an hour and a half on, “2 hours”. */
function lengthOf(minutes: number, language: Language): string {
  const [count, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour'];
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language ?? 'en', format).format(count);
}

function momentOf(moment: Date, { language, timeZone = 'UTC' }: HandOver): string {
  const format = { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone } as const;
  const shown = timeZone === 'UTC' ? { ...format, timeZoneName: 'short' as const } : format;
  return new Intl.DateTimeFormat(language ?? 'en', shown).format(moment);
}

/** A question for how to reach somebody: what it is for, and that they need not say. */
export const detailsWords = (kind: keyof HouseWords['details'], language: Language): string =>
  wordsIn(language).details[kind];

/** Of what was said, for whoever goes on. */
export function summaryWords(
  kind: keyof HouseWords['summary'],
  values: Readonly<Record<string, string>>,
  language: Language,
): string {
  return filled(wordsIn(language).summary[kind], values);
}

function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function choose(words: readonly string[], seed: string): string {
  let hash = 7;
  for (const sign of seed) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return words[hash % words.length] ?? '';
}
