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
  const { instructions, personality, greeting } = turn.chosen.config;
  const sent = turn.attached?.documents.map((document) => document.text) ?? [];
  const { window } = turn.remembered;
  const ofContact = [turn.question, ...textsOf(window.filter(({ author }) => author === 'contact'))];
  const ofTeam = textsOf(window.filter(({ author }) => author !== 'contact'));
  const open = [greeting, ...evidence.flatMap(groundsOf)];
  const stated = [instructions, ...open, ...ofTeam];
  const grounds = [...stated, ...ofContact];
  const ways = [
    instructions,
    turn.team.website ?? '',
    ...turn.team.settings.linkHosts,
    ...evidence.flatMap(({ url }) => url ?? []),
  ];
  const tell = (rule: Problem['rule'], found: readonly string[]) => found.map((what) => ({ rule, what }));
  return [
    ...tell('markup', unsafeMarkup(text)),
    ...tell('links', unknownLinks(text, ways)),
    ...tell('contacts', unfoundedContacts(text, grounds)),
    ...tell('claims', unfoundedNumbers(text, [...stated, ...sent], ofContact)),
    ...tell('urgency', unfoundedUrgency(text, evidence)),
    ...tell('leaks', leaks(text, [instructions, personality], open)),
  ];
}

const textsOf = (messages: readonly { text: string }[]) => messages.map(({ text }) => text);
const groundsOf = ({ title, text, url }: Evidence) => [title, text, ...(url ? [url] : [])];
