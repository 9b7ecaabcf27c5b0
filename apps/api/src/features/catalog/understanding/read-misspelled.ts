import { currenciesOf } from '../attributes/currencies';
import { unitOf } from '../attributes/units';
import { squeeze } from './fold';
import { scaleOf } from './numerals';
import { addValue } from './read-phrases';
import { type Reading, type Span, take } from './reading';
import { meansItself } from './stop-words';

const longestRun = 3;

/** Words that mean nothing as they are written, taken for what is spelled almost so. */
export function readMisspelled(reading: Reading): void {
  const { tokens, lexicon } = reading;
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + longestRun); to > from; to--) {
      if (!isUnknown(reading, { from, to })) continue;
      const written = tokens.slice(from, to).map(({ text }) => text);
      const meant = lexicon.spelling.correct(squeeze(written.join('')));
      if (!meant) continue;
      readAs(reading, { from, to }, meant);
      break;
    }
  }
}

function isUnknown({ tokens, taken, names }: Reading, { from, to }: Span): boolean {
  const run = tokens.slice(from, to);
  if (taken.slice(from, to).includes(true)) return false;
  if (names.some((name) => name.from < to && from < name.to)) return false;
  if (tokens[from - 1]?.kind === 'number' && isMeasure(run[0]?.text ?? '')) return false;
  if (run.some(({ kind, text }) => kind === 'sign' || meansItself(text))) return false;
  return run.some(({ kind }) => kind === 'word');
}

/** `15k per sq ft`: what stands behind a number is what it counts in. */
const isMeasure = (word: string) => (scaleOf(word) ?? currenciesOf(word) ?? unitOf(word)) !== null;

function readAs(reading: Reading, span: Span, meant: string): void {
  const entries = reading.lexicon.find(meant);
  const value = entries.find((entry) => entry.kind === 'value');
  const name = entries.find((entry) => entry.kind === 'attribute');
  if (value) {
    const values = [...value.values];
    addValue(reading, { ...span, key: value.key, values, not: false, correctedTo: values[0] ?? meant });
  } else if (name) reading.names.push({ ...span, key: name.key, correctedTo: meant });
  else take(reading, span);
}
