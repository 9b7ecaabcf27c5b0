/** The first letters of the first and the last word, as people sign small notes. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map(letter).join('').toLocaleUpperCase();
}

function letter(word: string | undefined): string {
  return word === undefined ? '' : (Array.from(word)[0] ?? '');
}
