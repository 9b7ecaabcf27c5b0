const unsafe = [
  { pattern: /!\[/, what: 'a picture' },
  { pattern: /<\s*\/?\s*[a-z!]/i, what: 'HTML' },
  { pattern: /\b(?:javascript|data|vbscript|file)\s*:/i, what: 'a link that is no page' },
] as const;

/** A reply is words: whoever shows it decides how. */
export function unsafeMarkup(text: string): string[] {
  return unsafe.flatMap(({ pattern, what }) => (pattern.test(text) ? [what] : []));
}
