import { limitsIn } from '../../catalog';
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
  const { instructions, personality } = turn.chosen.config;
  const said = saidBefore(turn);
  const open = [turn.chosen.config.greeting, ...evidence.flatMap(groundsOf)];
  const stated = [instructions, ...open, ...said.byTeam];
  const limits = evidence.some(({ item }) => item) ? said.byContact.flatMap(limitsIn) : [];
  const ways = {
    hosts: turn.team.settings.linkHosts,
    addresses: [instructions, turn.team.website ?? '', ...evidence.flatMap(({ url }) => url ?? [])],
    texts: stated,
  };
  const figures = { stated: [...stated, ...said.inFiles], named: said.byContact, limits };
  const tell = (rule: Problem['rule'], found: readonly string[]) => found.map((what) => ({ rule, what }));
  return [
    ...tell('markup', unsafeMarkup(text)),
    ...tell('links', unknownLinks(text, ways)),
    ...tell('contacts', unfoundedContacts(text, [...stated, ...said.byContact])),
    ...tell('claims', unfoundedNumbers(text, figures)),
    ...tell('urgency', unfoundedUrgency(text, evidence)),
    ...tell('leaks', leaks(text, [instructions, personality], open)),
  ];
}

function saidBefore({ question, remembered: { window }, attached }: CheckAgainst['turn']) {
  const textsOf = (isByContact: boolean) =>
    window.filter(({ author }) => (author === 'contact') === isByContact).map(({ text }) => text);
  return {
    byContact: [question, ...textsOf(true)],
    byTeam: textsOf(false),
    inFiles: attached?.documents.map(({ text }) => text) ?? [],
  };
}

const groundsOf = ({ title, text, url }: Evidence) => [title, text, ...(url ? [url] : [])];
