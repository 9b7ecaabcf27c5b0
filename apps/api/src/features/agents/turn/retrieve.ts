import { lookUp } from '../../knowledge';
import { inEnglish, joinPassages, searchesFor, wholeOf } from '../house';
import { findOffers } from './find-offers';
import type { InEnglish, Known, Retrieved, TenantCtx } from './types';

const passagesWanted = 10;
const mostPassages = 12;
const verdicts = ['well', 'weakly', 'nothing'] as const;

/** What the business knows of it, and what it has. */
export async function retrieve(ctx: TenantCtx, known: Known): Promise<Retrieved> {
  return known.trace.step(
    'retrieve',
    () => (known.decision.kind === 'answer' ? lookAround(ctx, known) : nothing),
    ({ passages, found, inEnglish: put, offers }) => ({
      saw: {
        ...(put && { inEnglish: put.question }),
        found,
        passages: passages.length,
        offers: offers.map(({ name, total }) => ({ name, total })),
      },
      decided: {
        sources: passages.slice(0, 5).map(({ title, headings }) => [title, ...headings].join(' › ')),
      },
    }),
  );
}

const nothing: Retrieved = { passages: [], found: 'nothing', inEnglish: null, offers: [] };

async function lookAround(ctx: TenantCtx, known: Known): Promise<Retrieved> {
  const { config } = known.chosen;
  const query = await wholeOf({ ...known.remembered, question: known.question });
  const [{ passages, found, inEnglish }, offers] = await Promise.all([
    config.tools.includes('search-knowledge') ? findAnswers(ctx, askedOf(known)) : nothing,
    config.tools.includes('search-catalog') ? findOffers(ctx, known, query) : [],
  ]);
  return { passages, found, inEnglish, offers };
}

type Asked = Pick<Known['remembered'], 'earlier' | 'language'> & {
  question: string;
  collectionIds: string[] | null;
};

const askedOf = ({ question, remembered, chosen }: Known): Asked => ({
  question,
  earlier: remembered.earlier,
  language: remembered.language,
  collectionIds: chosen.config.collectionIds,
});

/** By the words of the question, in its language or else in that of the pages. */
export async function findAnswers(ctx: TenantCtx, asked: Asked): Promise<Omit<Retrieved, 'offers'>> {
  const own = { ...(await search(ctx, asked)), inEnglish: null };
  // Of a short page nobody may know the language.
  const isOwn = (language: string | null) =>
    language === asked.language || (language === null && own.found === 'well');
  if (own.passages.some(({ language }) => isOwn(language))) return own;
  const put = await toEnglish(asked);
  if (!put) return own;
  const other = await search(ctx, { ...asked, ...put, language: 'en' });
  return other.passages.length > 0 ? { ...other, inEnglish: put } : own;
}

/** Of whoever writes in another language, word by word. */
async function toEnglish({ question, earlier, language }: Asked): Promise<InEnglish | null> {
  const [asked, ...before] = await Promise.all(
    [question, ...earlier].map(async (text) => inEnglish(text, language)),
  );
  return asked ? { question: asked, earlier: before.flatMap((text) => text ?? []) } : null;
}

/** By its words, and by others that mean the same. */
async function search(ctx: TenantCtx, { question, earlier, language, collectionIds }: Asked) {
  const searches = await searchesFor({ question, earlier, language });
  const results = await lookUp(ctx, { question, searches, ...within(collectionIds) });
  const passages = joinPassages(
    results.map((result) => result.passages),
    mostPassages,
  );
  const found = verdicts.find((verdict) => results.some((result) => result.found === verdict)) ?? 'nothing';
  return { passages, found };
}

/** For a model that asks in words of its own. */
export async function findPassages(ctx: TenantCtx, query: string, collectionIds: string[] | null) {
  const results = await lookUp(ctx, { question: query, searches: [query], ...within(collectionIds) });
  return results.flatMap(({ passages }) => passages);
}

const within = (collectionIds: string[] | null) => ({
  limit: passagesWanted,
  perDocument: 4,
  ...(collectionIds && { collectionIds }),
});
