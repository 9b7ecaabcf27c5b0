import { unitOf } from '../attributes/units';
import { scaleOf } from './numerals';

const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const worth = new Map([
  ...ones.map((word, index) => [word, index] as const).slice(1),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const count = `(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?${end}|(?:${ones.slice(1).join('|')})${end}`;
const hundreds = new RegExp(`${edge}(${count}|an?|\\d) hundred (?:and )?(${count})`, 'gu');
const ofHundred = new RegExp(
  `${edge}(?:an? )?hundred (?=(?:thousand|lakhs?|lacs?|crores?|millions?)${end})`,
  'gu',
);
/** `which one`, `one of them`: no number. */
const pronoun =
  '(?<!\\b(?:which|this|that|the|each|every|another|no|any|cheapest|best) )one(?! (?:of|on|is|that|which|who|with|in|for|please)\\b| *$| *[?!.,])';
const plainCount = new RegExp(`${edge}(?:(?!one${end})(?:${count})|${pronoun}${end})`, 'gu');
const andHalf = new RegExp(`${edge}(\\d+) and (?:a )?half${end}`, 'gu');
const halfMore = new RegExp(`${edge}(?:an?|1) (\\p{L}+) and (?:a )?half${end}`, 'gu');
const half = new RegExp(`${edge}half (?:an? |of an? )?(?=(\\p{L}+))`, 'gu');
const comparing = 'than|under|below|over|above|within|in|about|around|to|least|most|max|maximum|exceeding|of';
const single = new RegExp(`(${edge}(?:${comparing})) (?:an? )?(?=(\\p{L}+))`, 'gu');

/** `two hundred and fifty`, `one and a half crore`, `half an hour`, `less than a thousand`: in figures. */
export function inFigures(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trimStart()
    .replace(hundreds, (_, first: string, rest: string) => String(worthOf(first) * 100 + worthOf(rest)))
    .replace(ofHundred, '100 ')
    .replace(plainCount, (words) => String(worthOf(words)))
    .replace(andHalf, '$1.5')
    .replace(halfMore, (whole, measure: string) => (isMeasure(measure) ? `1.5 ${measure}` : whole))
    .replace(half, (whole, measure: string) => (isMeasure(measure) ? '0.5 ' : whole))
    .replace(single, (whole, before: string, measure: string) => {
      const isMeant =
        whole.endsWith('a ') || whole.endsWith('an ') ? isMeasure(measure) : isLargeScale(measure);
      return isMeant ? `${before} 1 ` : whole;
    })
    .replace(/^(?:an? )?(?=(hundred|thousand|lakh|crore|million)(?![\p{L}\p{N}]))/u, '1 ');
}

function worthOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  return words.split(/[- ]/).reduce((sum, word) => sum + (worth.get(word) ?? 0), 0);
}

const isMeasure = (word: string) => word.length > 1 && (scaleOf(word) !== null || unitOf(word) !== null);
/** On its own: `hundred euros max`; `lakhs of people` says no number. */
const isLargeScale = (word: string) => /^(hundred|thousand|lakh|crore|million)$/.test(word);
