import { sentencesIn } from '../../house';

const cited = /\[(\d{1,2})\]/g;
/** “It is open. [1]” has its mark behind its end: “It is open [1].” */
const markedBehind = /([.!?…。！？｡؟۔।]+["'”’»)」』）]*)((?:[ \t]*\[\d{1,2}\])+)/gu;

/** By the number of a source: the sentences that are marked with it. */
export function saidOfEach(reply: string): Map<number, string[]> {
  const said = new Map<number, string[]>();
  let last = '';
  for (const line of reply.replace(markedBehind, '$2$1').split('\n')) {
    for (const { start, end } of sentencesIn(line)) {
      const sentence = line.slice(start, end);
      const bare = sentence.replace(cited, ' ').trim();
      if (/[\p{L}\p{N}]/u.test(bare)) last = bare;
      for (const number of numbersIn(sentence)) said.set(number, [...(said.get(number) ?? []), last]);
    }
  }
  return said;
}

const numbersIn = (sentence: string) =>
  new Set([...sentence.matchAll(cited)].map(([, number]) => Number(number)));
