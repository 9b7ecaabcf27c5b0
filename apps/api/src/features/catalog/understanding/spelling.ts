export type Spelling = {
  /** The one phrase that was most likely meant by a word that means nothing; null when none or several were. */
  correct(squeezed: string): string | null;
};

const shortest = 4;

/** Phrases by the pairs of letters in them, so that few are compared letter by letter. */
export function buildSpelling(phrases: readonly string[]): Spelling {
  const all = phrases.filter((phrase) => phrase.length >= shortest && !/^\d+$/.test(phrase));
  const byPair = new Map<string, number[]>();
  all.forEach((phrase, index) => {
    for (const pair of pairsOf(phrase)) {
      const there = byPair.get(pair);
      if (there) there.push(index);
      else byPair.set(pair, [index]);
    }
  });
  return {
    correct(squeezed) {
      if (squeezed.length < shortest) return null;
      return nearest(squeezed, all, countShared(squeezed, byPair));
    },
  };
}

type Near = { phrase: string; distance: number };

function nearest(word: string, all: readonly string[], shared: ReadonlyMap<number, number>): string | null {
  const allowed = word.length < 8 ? 1 : 2;
  const near: Near[] = [];
  for (const [index, count] of shared) {
    const phrase = all[index] ?? '';
    if (Math.abs(phrase.length - word.length) > allowed || count < word.length - 1 - 2 * allowed) continue;
    if (digitsOf(phrase) !== digitsOf(word) || !beginsAlike(word, phrase)) continue;
    const distance = editDistance(word, phrase, allowed);
    if (distance <= allowed) near.push({ phrase, distance });
  }
  const [best, second] = near.sort((one, other) => one.distance - other.distance);
  return best && best.distance !== second?.distance ? best.phrase : null;
}

function countShared(word: string, byPair: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(word)) {
    for (const index of byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return shared;
}

function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at++) pairs.add(padded.slice(at, at + 2));
  return pairs;
}

/** Whoever mistypes begins right, or swaps the first two letters: “right” is no misspelled “eight”. */
const beginsAlike = (one: string, other: string) =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

/** A 2BHK is no misspelled 3BHK. */
function digitsOf(phrase: string): string {
  return phrase.replaceAll(/\D/g, '');
}

/** Letters added, dropped, changed or swapped with their neighbour; more than `most` is `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(cell({ one, other, i, j, rows, row }));
    if (Math.min(...row) > most) return most + 1;
    rows.push(row);
  }
  return Math.min(rows[one.length]?.[other.length] ?? 0, most + 1);
}

type Cell = { one: string; other: string; i: number; j: number; rows: number[][]; row: number[] };

function cell({ one, other, i, j, rows, row }: Cell): number {
  const at = (line: number[] | undefined, column: number) => line?.[column] ?? Number.POSITIVE_INFINITY;
  const above = rows[i - 1];
  const change = one[i - 1] === other[j - 1] ? 0 : 1;
  const least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + change);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(least, at(rows[i - 2], j - 2) + 1) : least;
}
