import { type ScopeCtx, type Tx, withTenant } from '../../db';
import { type Embeddings, type Meaning, modelOf } from '../../embeddings';
import { codesOf } from './codes';
import { meaningsOf } from './meanings-of';
import {
  deleteAllVectors,
  findStanding,
  insertVectors,
  lockStanding,
  type NewVector,
  type Standing,
  updateStanding,
} from './store/vectors';
import type { PayForMeanings, ReadTexts, Text } from './types';

const stretchMs = 60_000;
const textsAtOnce = 128;

export type Writing = {
  ctx: ScopeCtx & { tenantId: string };
  index: string;
  embeddings: Embeddings;
  read: ReadTexts;
  pay: PayForMeanings;
  signal: AbortSignal;
};
export type Written = 'all' | 'more' | 'unpaid';

/** One batch after the other, each kept once it is there: whoever comes later goes on behind it. */
export async function writeStretch(writing: Writing): Promise<Written> {
  const until = performance.now() + stretchMs;
  while (performance.now() < until) {
    writing.signal.throwIfAborted();
    const written = await writeBatch(writing);
    if (written !== 'more') return written;
  }
  return 'more';
}

async function writeBatch(writing: Writing): Promise<Written> {
  const { ctx, index, read, pay } = writing;
  const { tenantId } = ctx;
  const work = await withTenant(ctx, async (tx) => {
    const standing = await findStanding(tx, index);
    if (!standing) return null;
    const from = isOfModel(standing, writing.embeddings) ? standing.embeddedTo : -1;
    return { standing, texts: await read(tx, { index, after: from, limit: textsAtOnce }) };
  });
  if (!work) return 'all';
  const asked = { tenantId, model: writing.embeddings.model ?? '', texts: work.texts.length };
  const written = await pay(asked, async () => {
    const meanings = await meaningsOf(work.texts, writing);
    return { result: await store(writing, { ...work, meanings }), texts: meanings.size };
  });
  return written ?? 'unpaid';
}

function isOfModel({ space }: Standing, { model }: Embeddings): boolean {
  return space !== null && modelOf(space) === model;
}

type Read = { standing: Standing; texts: readonly Text[]; meanings: ReadonlyMap<number, Meaning> };

/** What has gone since it was read is not written; and nothing, if somebody else was faster. */
async function store(writing: Writing, done: Read): Promise<Written> {
  const { ctx, index, embeddings } = writing;
  return withTenant(ctx, async (tx) => {
    const now = await lockStanding(tx, index);
    if (!now) return 'all';
    if (!isSame(now, done.standing)) return 'more';
    const space = [...done.meanings.values()][0]?.space ?? null;
    if (!isOfModel(now, embeddings)) await deleteAllVectors(tx, index);
    else if (space !== null && now.space !== space) return beginAnew(tx, index);
    return advance(tx, writing, { ...done, standing: now, space });
  });
}

async function advance(tx: Tx, { index, read, embeddings }: Writing, done: Read & { space: string | null }) {
  const { standing, texts, meanings } = done;
  const isKnown = isOfModel(standing, embeddings);
  const from = isKnown ? standing.embeddedTo : -1;
  const still = await read(tx, { index, after: from, limit: textsAtOnce });
  await insertVectors(tx, index, vectorsOf(still, meanings));
  const last = texts.at(-1)?.number ?? from;
  const isAll = texts.length < textsAtOnce && still.every(({ number }) => number <= last);
  const space = done.space ?? (isKnown ? standing.space : null);
  await updateStanding(tx, { index, space, embeddedTo: isAll ? standing.nextNumber - 1 : last });
  return isAll ? 'all' : 'more';
}

/** The model gives more or fewer numbers than it used to. */
async function beginAnew(tx: Tx, index: string): Promise<Written> {
  await deleteAllVectors(tx, index);
  await updateStanding(tx, { index, space: null, embeddedTo: -1 });
  return 'more';
}

function isSame(one: Standing, other: Standing): boolean {
  return one.born === other.born && one.space === other.space && one.embeddedTo === other.embeddedTo;
}

function vectorsOf(still: readonly Text[], meanings: ReadonlyMap<number, Meaning>): NewVector[] {
  return still.flatMap(({ number }) => {
    const meaning = meanings.get(number);
    return meaning ? [{ number, codes: codesOf(meaning.vector) }] : [];
  });
}
