import { type Analyser, fallbackLanguage, loadAnalyser } from '../analysis/analyser';
import type { Found, SearchQuery } from '../types';
import { chooseHits } from './choose-hits';
import { lookClosely } from './close-look';
import { expand, together } from './feedback';
import { addTerms, bestOf, type Only, type Scores, scale, type Weighted } from './first-pass';
import { placed, withNear } from './join-meaning';
import type { Nearest, Wanted as Wanting } from './nearness';
import { understand, type Wanted } from './question';
import { withSimilar } from './similar';
import { describe, hitOf, whyOf, worthsOf } from './tell';
import { documentsWith, type Read, type View } from './view';
import { closeLook, feedback, idf } from './weights';

type Running = {
  view: View;
  read: Read;
  /** Only these are told about, though others had their say in what is looked for. */
  numbers?: readonly number[] | undefined;
  nearest?: Nearest | null | undefined;
};

/** The whole way of a question through one index. */
export async function runQuery(query: SearchQuery, { view, read, ...running }: Running): Promise<Found> {
  const analysers = await analysersFor(query, view);
  const languages = analysers.map(({ language }) => language);
  const question = understand(query.text, analysers);
  const wanted = withSimilar(question.wanted, { view, analysers });
  const only = onlyOf(query.only);
  const plain = weightsOf(wanted, view);
  const scores: Scores = new Map();
  await addTerms(scores, plain, { view, read });
  const weighted = query.feedback === false ? plain : await withContext(plain, { scores, view, read, only });
  const { numbers, nearest } = running;
  const asked = numbers ? onlyNumbers(numbers) : only;
  const limit = Math.max(closeLook, Math.ceil(query.limit * 1.5));
  const candidates = bestOf(scores, { only: asked, limit });
  const nearness = await nearnessOf(query.meaning, { nearest, only: asked, limit });
  const near = nearness?.near ?? [];
  const context = query.explain ? contextOf(weighted, wanted) : [];
  const closely = { wanted: [...wanted, ...context], fillers: question.fillers, pairs: question.pairs };
  const looking = { closely, languages, view, read };
  const seen = await lookClosely(withNear(candidates, near, view), looking);
  const byWords = new Set(candidates.map(({ number }) => number));
  const chosen = await chooseHits(placed(seen, { byWords, near }), { query, read });
  const worths = worthsOf({ closely, view });
  const telling = { ...looking, weighted, worths, explain: query.explain ?? false };
  const told = new Map(chosen.map((hit) => [hitOf(hit, telling), hit]));
  return {
    hits: [...told.keys()],
    terms: describe(telling),
    languages,
    meaning: nearness?.state ?? null,
    whyOf(hit) {
      const asked = told.get(hit);
      return asked ? whyOf(asked, telling) : [];
    },
  };
}

type Nearing = Omit<Wanting, 'meaning'> & { nearest: Nearest | null | undefined };

async function nearnessOf(meaning: SearchQuery['meaning'], { nearest, ...wanted }: Nearing) {
  return meaning && nearest ? nearest({ ...wanted, meaning }) : null;
}

const mostLanguages = 4;

/** Those of the index, first the one the question is in: it says which of its words say little. */
async function analysersFor({ text, language }: SearchQuery, view: View): Promise<Analyser[]> {
  const codes = view.languages.slice(0, mostLanguages);
  const analysers = await Promise.all((codes.length > 0 ? codes : [fallbackLanguage]).map(loadAnalyser));
  if (language) {
    const own = await loadAnalyser(language);
    return [own, ...analysers.filter((analyser) => analyser !== own)];
  }
  if (analysers.length === 1) return analysers;
  const fillers = (analyser: Analyser) =>
    analyser.terms(text.slice(0, 500)).filter((term) => analyser.isStopWord(term)).length;
  return analysers
    .map((analyser) => ({ analyser, count: fillers(analyser) }))
    .sort((a, b) => b.count - a.count)
    .map(({ analyser }) => analyser);
}

const mostTerms = 48;

function weightsOf(wanted: readonly Wanted[], view: View): Weighted[] {
  const terms = new Map<string, Weighted>();
  for (const { terms: forms, weight, documents = documentsWith(forms, view) } of wanted) {
    const having = Math.min(view.documents, documents);
    for (const term of new Set(forms)) {
      const lookup = view.find(term);
      const before = terms.get(term);
      if (before) before.weight += weight;
      else if (lookup.documents > 0) {
        const rarity = idf(view.documents, having);
        terms.set(term, { lookup: { ...lookup, documents: having, rarity }, weight });
      }
    }
  }
  const all = [...terms.values()];
  if (all.length <= mostTerms) return all;
  const rarest = all.toSorted((a, b) => a.lookup.documents - b.lookup.documents).slice(0, mostTerms);
  return all.filter((term) => rarest.includes(term));
}

type Context = { scores: Scores; view: View; read: Read; only: Only | null };

/** What the best documents speak of counts too; what was asked for is not counted again for it. */
async function withContext(
  plain: readonly Weighted[],
  { scores, view, read, only }: Context,
): Promise<Weighted[]> {
  const best = bestOf(scores, { only, limit: feedback.documents });
  const context = await expand(plain, { best, view, read });
  scale(scores, context.keeps);
  await addTerms(scores, context.added, { view, read });
  return together(plain, context);
}

function contextOf(weighted: readonly Weighted[], wanted: readonly Wanted[]): Wanted[] {
  const known = new Set(wanted.flatMap(({ terms }) => terms));
  return weighted
    .filter(({ lookup }) => !known.has(lookup.term))
    .map(({ lookup, weight }): Wanted => ({ terms: [lookup.term], weight, source: 'context', of: null }));
}

function onlyOf(only: SearchQuery['only']): Only | null {
  if (!only) return null;
  if (typeof only === 'function') return only;
  return (_, group) => only.has(group);
}

function onlyNumbers(numbers: readonly number[]): Only {
  const wanted = new Set(numbers);
  return (number) => wanted.has(number);
}
