import { readSigns } from './read-lexicon';

let byFirst: Map<string, [string, number][]> | null = null;
const longestText = 4000;
const mostSigns = 40;

/** Emoji and faces of a text, each kind once. */
export function findSigns(text: string): { sign: string; value: number }[] {
  byFirst ??= grouped();
  const found = new Map<string, number>();
  const end = Math.min(text.length, longestText);
  let seen = 0;
  for (let at = 0; at < end && seen < mostSigns; at++) {
    const candidates = byFirst.get(text.charAt(at));
    const hit = candidates?.find(([sign]) => text.startsWith(sign, at) && isFree(text, at, sign));
    if (!hit) continue;
    seen++;
    found.set(hit[0], hit[1]);
    at += hit[0].length - 1;
  }
  return [...found].map(([sign, value]) => ({ sign, value }));
}

/** “:/” of “https://” and “:D” of “is:Dog” are no faces. */
function isFree(text: string, at: number, sign: string): boolean {
  if (sign.charCodeAt(0) > 127) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + sign.length);
  return !/[\p{L}\p{N}]/u.test(`${before}${after}`) && after !== '/';
}

function grouped(): Map<string, [string, number][]> {
  const groups = new Map<string, [string, number][]>();
  for (const [sign, value] of readSigns()) {
    const key = sign.charAt(0);
    groups.set(key, [...(groups.get(key) ?? []), [sign, value]]);
  }
  return groups;
}
