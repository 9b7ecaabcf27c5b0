import type { Features } from './features';
import type { Vector } from './types';

export type Space = {
  readonly size: number;
  /** How telling a word is that was never seen. */
  readonly rarest: number;
  find(feature: number): number;
  idfOf(index: number): number;
};

const mostFeatures = 80_000;
/** What was never seen makes a text less like all that was. */
const unseenShare = 0.5;
const biasValue = 0.5;

/** The features that enough examples have, and how telling each is: the fewer texts have it, the more. */
export function collectFeatures(
  documents: readonly Features[],
  fewest = 1,
): {
  features: Uint32Array;
  idf: Float32Array;
} {
  const counts = new Map<number, number>();
  for (const { blocks } of documents)
    for (const block of blocks)
      for (const feature of block.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let kept = [...counts].filter(([, count]) => count >= fewest);
  if (kept.length > mostFeatures)
    kept = kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostFeatures);
  kept.sort((a, b) => a[0] - b[0]);
  const idf = kept.map(([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1);
  return { features: Uint32Array.from(kept, ([feature]) => feature), idf: Float32Array.from(idf) };
}

export function openSpace({ features, idf }: { features: Uint32Array; idf: Float32Array }): Space {
  const bits = Math.max(4, 33 - Math.clz32(features.length));
  const slots = new Int32Array(1 << bits).fill(-1);
  const slotOf = (feature: number) => Math.imul(feature, 0x9e_37_79_b1) >>> (32 - bits);
  const next = (slot: number) => (slot + 1) & (slots.length - 1);
  for (const [index, feature] of features.entries()) {
    let slot = slotOf(feature);
    while ((slots[slot] as number) >= 0) slot = next(slot);
    slots[slot] = index;
  }
  return {
    size: features.length,
    rarest: idf.reduce((most, value) => Math.max(most, value), 1),
    idfOf: (index) => idf[index] as number,
    find(feature) {
      let slot = slotOf(feature);
      while (true) {
        const index = slots[slot] as number;
        if (index < 0 || features[index] === feature) return index;
        slot = next(slot);
      }
    },
  };
}

export function vectorOf(space: Space, { blocks, words }: Features): Vector {
  const indexes: number[] = [];
  const values: number[] = [];
  let filled = 0;
  for (const block of blocks) if (addBlock(space, block, { indexes, values })) filled++;
  const scale = 1 / Math.sqrt(filled || 1);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * scale;
  indexes.push(space.size);
  values.push(biasValue);
  return {
    indexes: new Int32Array(indexes),
    values: new Float32Array(values),
    known: knownShare(space, words),
  };
}

type Parts = { indexes: number[]; values: number[] };

/** Adds the block, of length 1 if all of it is known; false if nothing of it is known. */
function addBlock(space: Space, block: ReadonlyMap<number, number>, { indexes, values }: Parts): boolean {
  const from = values.length;
  let squares = 0;
  for (const [feature, count] of block) {
    const index = space.find(feature);
    if (index < 0) {
      squares += unseenShare * (1 + Math.log(count)) * space.rarest ** 2;
      continue;
    }
    const value = (1 + Math.log(count)) * space.idfOf(index);
    squares += value * value;
    indexes.push(index);
    values.push(value);
  }
  const length = Math.sqrt(squares);
  for (let at = from; at < values.length; at++) values[at] = (values[at] as number) / length;
  return values.length > from;
}

function knownShare(space: Space, words: readonly number[]): number {
  let known = 0;
  let all = 0;
  for (const word of words) {
    const index = space.find(word);
    const weight = index < 0 ? space.rarest : space.idfOf(index);
    all += weight;
    if (index >= 0) known += weight;
  }
  return all === 0 ? 0 : known / all;
}
