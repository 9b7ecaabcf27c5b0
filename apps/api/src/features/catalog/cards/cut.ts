/** At most so many characters; what is left out is told, and no word or letter is broken in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1).replace(/\p{Cs}$/u, '');
  const gap = short.search(/\s\S*$/u);
  return `${gap > shortest ? short.slice(0, gap).trimEnd() : short}…`;
}

/** What has no blank for long is cut within a word: a script without blanks, or an address. */
const shortest = 20;
