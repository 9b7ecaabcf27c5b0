import { type Amounts, Sheet, type Words } from './sheet';

type Revision = {
  /** What was written since: each number with the time of it, ascending by number. */
  written: ReadonlyMap<number, number>;
  gone: ReadonlySet<number>;
  /** Of what was written, by column. */
  amounts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  words: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
};

/** Another sheet, as it would be if it were read anew: who still reads the old one is not disturbed. */
export function reviseSheet(old: Sheet, { written, gone, amounts, words }: Revision): Sheet {
  const kept = old.numbers.filter((number) => !gone.has(number));
  const come = [...written.keys()].filter((number) => old.rowOf(number) < 0);
  const numbers = Int32Array.from([...kept, ...come]).sort();
  const moved = old.numbers.map(() => -1);
  const sheet = new Sheet(numbers, new Float64Array(numbers.length));
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number;
    const before = old.rowOf(number);
    const isWritten = written.has(number);
    sheet.changed[row] = written.get(number) ?? (old.changed[before] as number);
    if (before >= 0 && !isWritten) moved[before] = row;
  }
  const { keys } = old;
  for (const key of keys.amounts)
    sheet.setAmounts(key, movedAmounts(sheet, { moved, old: old.amounts(key), come: amounts.get(key) }));
  for (const key of keys.words)
    sheet.setWords(key, movedWords(sheet, { moved, old: old.words(key), come: words.get(key) }));
  return sheet;
}

type Moving<Column, Come> = { moved: Int32Array; old: Column | null; come: Come | undefined };

function movedAmounts(
  sheet: Sheet,
  { moved, old, come }: Moving<Amounts, ReadonlyMap<number, number>>,
): Amounts {
  const amounts = new Float64Array(sheet.rows).fill(Number.NaN);
  moved.forEach((row, before) => {
    if (row >= 0) amounts[row] = old?.[before] as number;
  });
  for (const [number, amount] of come ?? []) amounts[sheet.rowOf(number)] = amount;
  return amounts;
}

function movedWords(
  sheet: Sheet,
  { moved, old, come }: Moving<Words, ReadonlyMap<string, readonly number[]>>,
): Words {
  const words = new Map<string, Int32Array>();
  for (const [text, rows] of old ?? []) {
    const left = rows.map((row) => moved[row] as number).filter((row) => row >= 0);
    if (left.length > 0) words.set(text, left);
  }
  for (const [text, numbers] of come ?? []) {
    const more = numbers.map((number) => sheet.rowOf(number));
    words.set(text, Int32Array.from([...(words.get(text) ?? []), ...more]));
  }
  return words;
}
