import { linesOf } from '../text/expand';
import { plainWord } from '../text/tokens';
import { stem } from '../words/stem';
import { english } from './lexicon/english';
import { others } from './lexicon/others';
import { signs } from './lexicon/signs';

export type Lexicon = {
  /** How a word is meant, −3..3; 0 for most. */
  valueOf(word: string, language: string | null): number;
};

let read: Lexicon | null = null;
const doubled = /(.)\1/gu;

/** Read at first use. */
export function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  const inEnglish = valuesOf(english);
  const stems = new Map([...inEnglish].reverse().map(([word, value]) => [stem(word), value]));
  const elsewhere = valuesOf(others);
  const ofEnglish = (word: string) =>
    inEnglish.get(word) ?? (word.length > 4 ? stems.get(stem(word)) : undefined) ?? undoubled(word);
  const undoubled = (word: string) => {
    const single = word.replace(doubled, '$1');
    return single === word ? undefined : inEnglish.get(single);
  };
  return {
    valueOf(word, language) {
      const first = language === null || language === 'en' ? ofEnglish(word) : elsewhere.get(word);
      if (first !== undefined || language === 'en') return first ?? 0;
      return (language === null ? elsewhere.get(word) : internationalOf(word)) ?? 0;
    },
  };
  function internationalOf(word: string) {
    return word.length > 4 ? inEnglish.get(word) : undefined;
  }
}

function valuesOf(lines: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const [value, words] of rowsOf(lines))
    for (const word of words) if (!values.has(plainWord(word))) values.set(plainWord(word), value);
  return values;
}

export function readSigns(): [sign: string, value: number][] {
  const all = rowsOf(signs).flatMap(([value, words]) => words.map((sign): [string, number] => [sign, value]));
  return all.sort((a, b) => b[0].length - a[0].length);
}

function rowsOf(lines: string): [number, string[]][] {
  return linesOf(lines).map((line) => {
    const colon = line.indexOf(': ');
    return [Number(line.slice(0, colon)), line.slice(colon + 2).split(' ')];
  });
}
