import type { Evidence, Turn } from '../turn/types';
import { foreignLanguage } from './language';
import { leaks } from './leaks';
import { unfoundedContacts, unknownLinks } from './links';
import { unsafeMarkup } from './markup';
import { unfoundedNumbers } from './numbers';
import { unfoundedUrgency } from './urgency';

export type Problem = {
  rule: 'claims' | 'contacts' | 'language' | 'leaks' | 'length' | 'links' | 'markup' | 'urgency';
  what: string;
};

export type CheckAgainst = {
  turn: Pick<Turn, 'question' | 'remembered' | 'chosen' | 'team'> & Partial<Pick<Turn, 'attached'>>;
  evidence: readonly Evidence[];
};

const longest = 2400;

/** Why a reply may not be said: whatever it states has to stand in what the business says. */
export function checkReply(text: string, against: CheckAgainst): Problem[] {
  const problems = checkPiece(text, against);
  if (text.length > longest) problems.push({ rule: 'length', what: `more than ${longest} characters` });
  const foreign = foreignLanguage(text, against.turn.remembered.language);
  if (foreign) problems.push({ rule: 'language', what: `written in “${foreign}”` });
  return problems;
}

/** The same of a sentence, as it comes. */
export function checkPiece(text: string, { turn, evidence }: CheckAgainst): Problem[] {
  const { instructions, greeting } = turn.chosen.config;
  const said = turn.remembered.window.map((message) => message.text);
  const grounds = [turn.question, instructions, greeting, ...said, ...evidence.flatMap(groundsOf)];
  const ways = [
    instructions,
    turn.team.website ?? '',
    ...turn.team.settings.linkHosts,
    ...evidence.flatMap(({ url }) => url ?? []),
  ];
  const sent = turn.attached?.documents.map((document) => document.text) ?? [];
  const tell = (rule: Problem['rule'], found: readonly string[]) => found.map((what) => ({ rule, what }));
  return [
    ...tell('markup', unsafeMarkup(text)),
    ...tell('links', unknownLinks(text, ways)),
    ...tell('contacts', unfoundedContacts(text, grounds)),
    ...tell('claims', unfoundedNumbers(text, [...grounds, ...sent])),
    ...tell('urgency', unfoundedUrgency(text, evidence)),
    ...tell('leaks', leaks(text, instructions)),
  ];
}

const groundsOf = ({ title, text, url }: Evidence) => [title, text, ...(url ? [url] : [])];
