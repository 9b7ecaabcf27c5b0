import type { Attribute, AttributeOf } from '../attributes/attribute';
import { currenciesOf } from '../attributes/currencies';
import { unitOf } from '../attributes/units';
import type { ValueInput } from '../attributes/value';
import { stretchAt } from '../understanding/calendar-words';
import { fold } from '../understanding/fold';
import { buildLexicon } from '../understanding/lexicon';
import { readNumber, scaleOf } from '../understanding/numerals';
import { startReading } from '../understanding/reading';
import { saysNoNumber, saysNothing } from './no-value';

/** A cell as its attribute wants it; what cannot be read stays as it is and is refused with a reason. */
export function readCell(attribute: Attribute, cell: unknown, now: Date): ValueInput {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell !== 'string') return cell as ValueInput;
  if (isEmptyFor(attribute, cell)) return null;
  switch (attribute.type) {
    case 'number':
      return readAmount(attribute, cell) ?? cell;
    case 'boolean':
      return readBoolean(cell) ?? cell;
    case 'date':
      return readDay(cell, now) ?? cell;
    case 'set':
      return splitList(cell);
    case 'place':
      return readPlace(cell);
    case 'stock':
      return stockOf(cell);
    default:
      return cell;
  }
}

const numeric = new Set<Attribute['type']>(['number', 'date', 'stock']);

/** A dash says no where yes or no is asked, and is a text where texts are. */
function isEmptyFor({ type }: Attribute, cell: string): boolean {
  if (type === 'boolean' || type === 'text') return false;
  return numeric.has(type) ? saysNoNumber(cell) : saysNothing(cell);
}

const amount = /^([^\d-]*)(-?)\s*(\d[\d.,'’_ ]*|\.\d+)\s*(.*)$/su;

/** `₹1.29 Cr`, `1,250 sq ft`, `9.1 %`: in the attribute's own unit. */
export function readAmount(attribute: AttributeOf<'number'>, cell: string): number | null {
  const [, before = '', minus = '', digits = '', after = ''] = amount.exec(fold(cell)) ?? [];
  const [value] = readNumber(digits.trim().replace(/[.,]$/, ''));
  if (digits === '' || value === undefined || !isNoise(before)) return null;
  const words = after.replace(/\.(?=\s|$)/g, '').match(/\S+/g) ?? [];
  const factor = factorOf(attribute, words);
  return factor === null ? null : Number(((minus ? -value : value) * factor).toPrecision(15));
}

/** What number, and which words behind it; null where there is none, or something else before it. */
export function unitWordsOf(cell: string): string[] | null {
  const [, before = '', , digits = '', after = ''] = amount.exec(fold(cell)) ?? [];
  if (digits === '' || !isNoise(before)) return null;
  const words = after.replace(/\.(?=\s|$)/g, '').match(/\S+/g) ?? [];
  return words.filter((word) => !isNoise(word));
}

/** What the words behind a number make of it; null when they say something else. */
function factorOf({ currency, unit }: AttributeOf<'number'>, words: readonly string[]): number | null {
  const [first = ''] = words;
  const scale = currency !== null || unitOf(first) === null ? scaleOf(first) : null;
  const rest = scale === null ? words : words.slice(1);
  if (rest.every(isNoise)) return scale ?? 1;
  if (unit && fold(unit) === rest.join(' ')) return scale ?? 1;
  const given = unitOf(rest.join('').replace(/\/.*$/, ''));
  const own = unit ? unitOf(unit) : null;
  return given && given.family === own?.family ? given.factor / own.factor : null;
}

const isNoise = (text: string) => text.trim() === '' || currenciesOf(text.trim().replace(/\.$/, '')) !== null;

const words = {
  yes: new Set(['yes', 'y', 'true', '1', 'x', '✓', 'ja', 'oui', 'si', 'sí', 'on', 'available', 'included']),
  no: new Set(['no', 'n', 'false', '0', '-', '✗', 'nein', 'non', 'off', 'none', 'not available', 'extra']),
};

function readBoolean(cell: string): boolean | null {
  const text = fold(cell).trim();
  if (words.yes.has(text)) return true;
  return words.no.has(text) ? false : null;
}

const noWords = buildLexicon([], { values: {}, numbers: {}, words: new Set() });

function readDay(cell: string, now: Date): string | null {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(cell) ?? [];
  if (iso) return iso;
  return stretchAt(startReading(cell, noWords, now), 0)?.from ?? null;
}

function splitList(cell: string): string[] {
  const separator = /[;|\n]/.test(cell) ? /[;|\n]/ : /,/;
  return cell
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function readPlace(cell: string): ValueInput {
  const [name = '', ...rest] = cell.split(',').map((each) => each.trim());
  const city = rest.join(', ');
  return city ? { name, city } : { name };
}

function stockOf(cell: string): ValueInput {
  const left = Number(cell.replace(/[\s,]/g, ''));
  return Number.isFinite(left) ? { left } : cell;
}
