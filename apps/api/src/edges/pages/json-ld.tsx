import { raw } from 'hono/html';

export type JsonLdValue = Record<string, unknown>;

const risky = /[<>&\u2028\u2029]/g;

const unsafe: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that can end neither its script element nor its line. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(risky, (character) => unsafe[character] ?? character);
}

export function JsonLd({ value }: { value: JsonLdValue }) {
  const body = { '@context': 'https://schema.org', ...value };
  return <script type="application/ld+json">{raw(safeJson(body))}</script>;
}
