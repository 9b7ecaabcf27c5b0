import type { Analyser } from '../analysis/analyser';
import { mayBeUnspaced } from '../analysis/scripts';
import type { Wanted } from './question';
import { alike, around, editsBetween } from './spelling';
import { documentsWith, type View } from './view';

type Similar = { terms: readonly string[]; weight: number; of: string | null };

type Looking = { view: View; analysers: readonly Analyser[] };

const mostWordsLookedFor = 6;
const compounding = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'is', 'et']);
const letters = /^[\p{L}\p{M}]+$/u;

/** The words of a question, and for those nobody has: how else they may be spelt, joined or cut. */
export function withSimilar(wanted: readonly Wanted[], looking: Looking): Wanted[] {
  const similar = findSimilar(wanted, looking).flatMap(({ terms, weight, of }) => {
    const documents = Math.min(looking.view.documents, documentsWith(terms, looking.view));
    return terms.map((term): Wanted => ({ terms: [term], weight, source: 'similar', of, documents }));
  });
  return [...wanted, ...similar];
}

function findSimilar(wanted: readonly Wanted[], looking: Looking): Similar[] {
  const { view } = looking;
  const words = wanted.filter(({ terms }) => terms.every((term) => letters.test(term)));
  const isUnknown = ({ terms }: Wanted) => terms.every((term) => view.find(term).documents === 0);
  const unknown = words.filter(isUnknown).slice(0, mostWordsLookedFor);
  const joins = compounding.has(looking.analysers[0]?.language ?? '');
  const mayBeInside = joins
    ? words.filter((word) => !unknown.includes(word)).slice(0, mostWordsLookedFor)
    : [];
  return [
    ...joined(wanted, looking),
    ...unknown.flatMap((word) => insteadOf(word, looking)),
    ...mayBeInside.flatMap((word) => longerWords(word, { view, weight: 0.3 })),
  ];
}

function insteadOf(word: Wanted, looking: Looking): Similar[] {
  const { view } = looking;
  if (word.terms.some(mayBeUnspaced))
    return word.of?.length === 1 ? longerWords(word, { view, weight: 0.5 }) : [];
  return [...respelt(word, view), ...cutApart(word, looking), ...longerWords(word, { view, weight: 0.4 })];
}

const fewestLetters = 4;
const lettersForTwoEdits = 8;
const mostRespelt = 4;

function respelt({ terms, of }: Wanted, view: View): Similar[] {
  return [...new Set(terms)].flatMap((word) => respeltTerm(word, { of, view }));
}

function respeltTerm(word: string, { of, view }: { of: string | null; view: View }): Similar[] {
  if (word.length < fewestLetters) return [];
  const limit = word.length < lettersForTwoEdits ? 1 : 2;
  const found = new Map<string, number>();
  for (const { segment } of view.parts) {
    for (const term of alike(word, segment, limit)) {
      const edits = found.get(term) ?? editsBetween(word, term, limit);
      if (edits <= limit && view.find(term).documents > 0) found.set(term, edits);
    }
  }
  const fewest = Math.min(...found.values());
  const best = [...found]
    .filter(([, edits]) => edits === fewest)
    .sort((a, b) => likelihood(b[0], word, view) - likelihood(a[0], word, view) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostRespelt)
    .map(([term]) => term);
  return best.length > 0 ? [{ terms: best, weight: fewest === 1 ? 0.8 : 0.6, of }] : [];
}

/** Few get the first letter wrong, and common words are meant more often. */
function likelihood(term: string, word: string, view: View): number {
  return Math.log(1 + view.find(term).documents) + (term[0] === word[0] ? 3 : 0);
}

const fewestLettersOfPart = 3;

/** database → data base. */
function cutApart({ of, terms }: Wanted, { view, analysers }: Looking): Similar[] {
  const [term = ''] = terms;
  const word = of !== null && letters.test(of) ? of : term;
  if (word.length < fewestLettersOfPart * 2) return [];
  let best: { parts: string[]; documents: number } | null = null;
  for (let at = fewestLettersOfPart; at <= word.length - fewestLettersOfPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)].map((part) => analysers[0]?.terms(part)[0] ?? '');
    if (parts.some((part) => analysers[0]?.isStopWord(part))) continue;
    const documents = Math.min(...parts.map((part) => view.find(part).documents));
    if (documents > (best?.documents ?? 0)) best = { parts, documents };
  }
  return best ? best.parts.map((part) => ({ terms: [part], weight: 0.6, of })) : [];
}

/** data base → database. */
function joined(wanted: readonly Wanted[], { view, analysers }: Looking): Similar[] {
  const whole = wanted.filter(({ of, source }) => of !== null && source === 'question' && letters.test(of));
  return whole.slice(0, -1).flatMap(({ of }, index): Similar[] => {
    const next = whole[index + 1]?.of;
    if (!of || !next) return [];
    const terms = [...new Set(analysers.map((analyser) => analyser.terms(of + next)[0] ?? ''))];
    const apart = Math.min(
      ...[whole[index], whole[index + 1]].map((word) => documentsWith(word?.terms ?? [], view)),
    );
    const known = terms.filter((term) => view.find(term).documents > apart);
    return known.length > 0 ? [{ terms: known, weight: 0.8, of: `${of} ${next}` }] : [];
  });
}

const fewestLettersInside = 5;
const mostLongerWords = 8;

/** Versicherung → Krankenversicherung. */
function longerWords({ terms, of }: Wanted, { view, weight }: { view: View; weight: number }): Similar[] {
  const words = [...new Set(terms)].filter(
    (word) => word.length >= fewestLettersInside || mayBeUnspaced(word),
  );
  const found = new Map<string, number>();
  for (const word of words)
    for (const term of termsWith(word, view)) found.set(term, view.find(term).documents);
  const best = [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostLongerWords)
    .map(([term]) => term);
  return best.length > 0 ? [{ terms: best, weight, of }] : [];
}

function* termsWith(word: string, view: View): Generator<string> {
  for (const { segment } of view.parts) {
    for (const term of around(word, segment)) {
      const holds = term !== word && (term.startsWith(word) || term.endsWith(word));
      if (holds && view.find(term).documents > 0) yield term;
    }
  }
}
