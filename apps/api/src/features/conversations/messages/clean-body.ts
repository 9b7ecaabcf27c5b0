import { Invalid } from '../../../platform/errors';

const controls = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
const kept = new Set(['\t', '\n', '\r']);

/** What a database cannot keep and nobody can see goes; whoever wrote the rest sees it as it was written. */
export function cleanText(text: string): string {
  return text.replace(controls, (letter) => (kept.has(letter) ? letter : '')).trim();
}

/** Every text of a body, however deep it lies. An empty one is refused where one is needed. */
export function cleanBody<Body extends object>(body: Body): Body {
  return clean(body, '') as Body;
}

function clean(value: unknown, name: string): unknown {
  if (typeof value === 'string') return cleanAt(value, name);
  if (Array.isArray(value)) return value.map((each) => clean(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key)]));
}

const mayBeEmpty = new Set(['caption', 'placeholder', 'values']);

function cleanAt(text: string, name: string): string {
  const cleaned = cleanText(text);
  if (cleaned === '' && text !== '' && !mayBeEmpty.has(name)) throw new Invalid('The message is empty.');
  return cleaned;
}
