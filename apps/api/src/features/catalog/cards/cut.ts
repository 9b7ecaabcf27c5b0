/** At most so many characters; what is left out is told, and no word or letter is broken in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1).replace(/\p{Cs}$/u, '');
  return `${short.replace(/(?<=\S.{20,})\s+\S*$/su, '')}…`;
}
