/** What stands between commas, each once. */
export function tagsIn(typed: string): string[] {
  return unique(typed.split(','));
}

export function linesIn(typed: string): string[] {
  return unique(typed.split('\n'));
}

/** An address as people type it: the part everybody leaves out is put before it. */
export function webAddress(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
}

function unique(parts: string[]): string[] {
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}
