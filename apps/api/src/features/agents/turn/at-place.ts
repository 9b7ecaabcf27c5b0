import { cellsOf, isRow } from '../house';

type Place = { quote: string; page: number | null };

const longestUrl = 2000;

/** Where the words stand, as far as a browser can be told: others open the page. An address with a place of its own keeps it. */
export function atPlace(url: string, { quote, page }: Place): string {
  if (url.includes('#')) return url;
  const place = page === null ? wordsIn(url, quote) : `#page=${page}`;
  return url.length + place.length <= longestUrl ? url + place : url;
}

function wordsIn(url: string, quote: string): string {
  const words = quote.split('\n').flatMap(stretchesOf).map(plain).find(isTelling);
  if (!words || /\.pdf($|\?)/i.test(url)) return '';
  return `#:~:text=${encodeURIComponent(beginningOf(words)).replaceAll('-', '%2D')}`;
}

/** What stands together on the page: the cells of a row do not. */
function stretchesOf(line: string): string[] {
  if (!isRow(line)) return line.split('|');
  return cellsOf(line)
    .map(({ value }) => value)
    .sort((one, other) => other.length - one.length);
}

const listed = /^(?:[\s#>•–—-]+|\*+\s|\d{1,3}[.)]\s)+/;
const emphasis = /(?<![\p{L}\p{N}])(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu;

/** As a page shows it: without the signs of Markdown around it. */
const plain = (line: string) =>
  line
    .replace(listed, '')
    .replace(emphasis, '$2')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const most = { words: 6, letters: 15 } as const;
const fewestWords = 3;
const fewestLetters = { spaced: 8, unspaced: 5 } as const;

const isTelling = (line: string) =>
  line.split(' ').length >= fewestWords ||
  line.length >= (unspaced.test(line) ? fewestLetters.unspaced : fewestLetters.spaced);

function beginningOf(line: string): string {
  const words = line.split(' ').slice(0, most.words).join(' ');
  return unspaced.test(words) ? wholeWords(words) : words;
}

/** A browser looks for whole words, also where nothing stands between them. */
function wholeWords(text: string): string {
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (end > 0 && index + segment.length > most.letters) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
