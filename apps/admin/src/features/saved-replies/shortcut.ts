const mostLetters = 40;

/** What may stand after the slash, of whatever was typed. */
export function shortcutOf(typed: string): string {
  return typed
    .toLocaleLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+/, '')
    .slice(0, mostLetters);
}

/** The first words of a title, until somebody thinks of something better. */
export function shortcutFor(title: string): string {
  const words = shortcutOf(title).split('-').slice(0, 3).join('-');
  return words.replace(/-+$/, '');
}
