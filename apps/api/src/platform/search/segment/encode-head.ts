import { Writer } from './bytes';
import type { TokenStore } from './token-store';

export const format = 1;

type Head = {
  store: TokenStore;
  sequenceLengths: Int32Array;
  sorted: Int32Array;
  rank: Int32Array;
  dictionary: Uint8Array;
};

/** What is always kept in memory of a segment in use. */
export function encodeHead({ store, sequenceLengths, sorted, rank, dictionary }: Head) {
  const { facts } = store;
  const writer = new Writer(dictionary.length + facts.length * 12 + sorted.length * 3 + 64);
  const languages = [...new Set(facts.map(({ language }) => language))].sort();
  writer.varint(format);
  writer.varint(facts.length);
  writer.varint(sorted.length);
  writer.varint(languages.length);
  for (const language of languages) writer.text(language);

  let last = -1;
  for (const { number } of facts) {
    writer.varint(number - last - 1);
    last = number;
  }
  let group = 0;
  for (const fact of facts) {
    const step = fact.group - group;
    writer.varint(step < 0 ? -step * 2 - 1 : step * 2);
    group = fact.group;
  }
  for (const { language } of facts) writer.varint(languages.indexOf(language));
  for (const field of [0, 1, 2] as const) for (const { lengths } of facts) writer.varint(lengths[field]);
  for (const length of sequenceLengths) writer.varint(length);
  for (const term of sorted) writer.varint(rank[term] as number);
  writer.bytes(dictionary);
  return writer.done();
}
