const space = 0x20;
const lastAscii = 0x7f;
const wideBlank = /^\s$/;

/** What `trim` takes away. */
export function isBlank(code: number): boolean {
  if (code === space || (code >= 0x09 && code <= 0x0d)) return true;
  return code > lastAscii && wideBlank.test(String.fromCharCode(code));
}

export function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

export function trimBlank(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export const isBlankBetween = (text: string, from: number, end: number): boolean =>
  skipBlank(text, from, end) >= end;
