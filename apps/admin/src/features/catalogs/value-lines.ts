type Known = { value: string; synonyms: string[] };

/** Values as lines a person types: `2BHK = 2 bedroom, two bed`. */
export function toLines(values: readonly Known[]): string {
  return values
    .map(({ value, synonyms }) => (synonyms.length === 0 ? value : `${value} = ${synonyms.join(', ')}`))
    .join('\n');
}

export function fromLines(text: string): Known[] {
  const known = new Map<string, Known>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    const value = (at < 0 ? line : line.slice(0, at)).trim();
    if (value === '') continue;
    const others = at < 0 ? [] : line.slice(at + 1).split(',');
    const before = known.get(value)?.synonyms ?? [];
    const synonyms = [...before, ...others.map((each) => each.trim())].filter((each) => each !== '');
    known.set(value, { value, synonyms: [...new Set(synonyms)] });
  }
  return [...known.values()];
}
