/** Initials on a hue of their own; all hues equally light, so that nobody shouts. */
export function Avatar({ name, here = false }: { name: string; here?: boolean }) {
  return (
    <span class={here ? 'avatar here' : 'avatar'} style={`--hue:${hueOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 0);
}
