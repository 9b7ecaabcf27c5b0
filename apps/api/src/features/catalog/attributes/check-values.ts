import { parseUrl } from '../../../platform/parse-url';
import { squeeze } from '../understanding/fold';
import type { Attribute } from './attribute';
import type { Place, Stock, Value, ValueInput, Values, ValuesInput } from './value';

/** A value, or in words why it is none. */
type Checked = { value: Value } | { problem: string } | null;

export type CheckedValues = { values: Values; problems: Record<string, string> };

/** Values as the catalog wants them: known words in their own spelling, nothing that has no attribute. */
export function checkValues(attributes: readonly Attribute[], given: ValuesInput, now: Date): CheckedValues {
  const known = new Map(attributes.map((attribute) => [attribute.key, attribute]));
  const values: Values = {};
  const problems: Record<string, string> = {};
  for (const [key, input] of Object.entries(given)) {
    const attribute = known.get(key);
    const checked = attribute ? checkValue(attribute, input, now) : noAttribute;
    if (!checked) continue;
    if ('problem' in checked) problems[`values.${key}`] = checked.problem;
    else values[key] = checked.value;
  }
  return { values, problems };
}

const noAttribute = { problem: 'is no attribute of this catalog' };

function checkValue(attribute: Attribute, input: ValueInput, now: Date): Checked {
  if (input === null || input === '' || (Array.isArray(input) && input.length === 0)) return null;
  switch (attribute.type) {
    case 'number':
      return typeof input === 'number' && Number.isFinite(input)
        ? { value: input }
        : { problem: 'is no number' };
    case 'boolean':
      return typeof input === 'boolean' ? { value: input } : { problem: 'is neither true nor false' };
    case 'date':
      return checkDate(input);
    case 'category':
      return typeof input === 'string' ? checkWord(attribute, input) : { problem: 'is no text' };
    case 'set':
      return checkSet(attribute, input);
    case 'place':
      return checkPlace(attribute, input);
    case 'stock':
      return checkStock(input, now);
    case 'text':
      return checkText(input, 4000);
    case 'image':
    case 'url':
      return checkAddress(input);
  }
}

const controls = /[\p{Cc}\p{Cs}]/u;

function checkText(input: ValueInput, most: number): Checked {
  if (typeof input !== 'string') return { problem: 'is no text' };
  const value = input.trim();
  if (value.length > most) return { problem: `is longer than ${most} characters` };
  return controls.test(value.replaceAll(/[\t\r\n]/g, ''))
    ? { problem: 'has characters that cannot be shown' }
    : { value };
}

type WithWords = Extract<Attribute, { values: unknown }>;

function checkWord(attribute: WithWords, input: string): Checked {
  const text = checkText(input, 200);
  if (!text || 'problem' in text || typeof text.value !== 'string') return text;
  const wanted = squeeze(text.value);
  const found = attribute.values.find(({ value, synonyms }) =>
    [value, ...synonyms].some((each) => squeeze(each) === wanted),
  );
  if (found) return { value: found.value };
  return attribute.closed ? { problem: 'is none of the values it can have' } : text;
}

const mostInSet = 60;

function checkSet(attribute: WithWords, input: ValueInput): Checked {
  if (!Array.isArray(input)) return { problem: 'is no list' };
  if (input.length > mostInSet) return { problem: `has more than ${mostInSet} entries` };
  const words = new Set<string>();
  for (const each of input) {
    const checked = checkWord(attribute, each);
    if (checked && 'problem' in checked) return checked;
    if (checked?.value) words.add(String(checked.value));
  }
  return words.size > 0 ? { value: [...words] } : null;
}

function checkPlace(attribute: WithWords, input: ValueInput): Checked {
  const given = typeof input === 'string' ? { name: input } : input;
  if (typeof given !== 'object' || given === null || !('name' in given)) return { problem: 'is no place' };
  if (given.name.trim() === '') return { problem: 'has no name' };
  const name = checkWord(attribute, given.name);
  const city = given.city ? checkWord(attribute, given.city) : null;
  for (const each of [name, city]) if (each && 'problem' in each) return each;
  const place: Place = { name: wordOf(name), ...(city && { city: wordOf(city) }) };
  return withPoint(place, given);
}

type Point = { latitude?: number | undefined; longitude?: number | undefined };

function withPoint(place: Place, { latitude, longitude }: Point): Checked {
  if (latitude === undefined || longitude === undefined) return { value: place };
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { problem: 'lies nowhere on earth' };
  return { value: { ...place, latitude, longitude } };
}

const wordOf = (checked: Checked) => (checked && 'value' in checked ? String(checked.value) : '');

function checkStock(input: ValueInput, now: Date): Checked {
  const given = typeof input === 'number' ? { left: input } : input;
  if (typeof given !== 'object' || given === null || !('left' in given)) return { problem: 'is no count' };
  if (!Number.isFinite(given.left) || given.left < 0) return { problem: 'is less than nothing' };
  const at = given.at === undefined ? now : new Date(given.at);
  if (Number.isNaN(at.getTime())) return { problem: 'was counted at no known time' };
  if (at.getTime() > now.getTime() + 3_600_000) return { problem: 'was counted in the future' };
  const stock: Stock = { left: given.left, at: at.toISOString() };
  return { value: stock };
}

function checkDate(input: ValueInput): Checked {
  const problem = 'is no day like 2027-03-31';
  if (typeof input !== 'string') return { problem };
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(input.trim()) ?? [];
  const date = new Date(day ?? '');
  if (!day || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return { problem };
  return { value: day };
}

/** An address on the web, or a path on the business's own site. */
export function checkAddress(input: ValueInput): Checked {
  if (typeof input !== 'string' || input.length > 2000) return { problem: 'is no address' };
  const address = input.trim();
  if (/^\/(?!\/)[^\s\\]*$/.test(address)) return { value: address };
  const url = parseUrl(address);
  const isOfTheWeb = url !== null && /^https?:$/.test(url.protocol) && !url.password;
  return isOfTheWeb ? { value: url.href } : { problem: 'is no address' };
}
