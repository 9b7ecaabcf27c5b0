export type Strength = 0 | 1 | 2 | 3 | 4;

export const shortest = 10;

const common = /^(password|passwort|qwert\w*|letmein|welcome|admin|iloveyou|abc)/i;
const run = /(.)\1{2,}/;
const rising = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const classesOf = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d\s]/, /\s/];

/** A hint while typing; the server has the last word. */
export function strengthOf(password: string, about: string[] = []): Strength {
  if (password.length < shortest || common.test(password) || repeats(password, about)) return 0;
  const bits = effectiveLength(password) * Math.log2(alphabet(password));
  if (bits < 42) return 1;
  if (bits < 56) return 2;
  return bits < 74 ? 3 : 4;
}

function repeats(password: string, about: string[]): boolean {
  const plain = password.toLowerCase();
  return about
    .flatMap((text) => text.toLowerCase().split(/[\s@.]+/))
    .some((word) => word.length > 3 && plain.includes(word) && plain.length - word.length < 6);
}

function effectiveLength(password: string): number {
  const plain = password.toLowerCase();
  const distinct = new Set(plain).size;
  const predictable = (run.test(plain) ? 3 : 0) + (walks(plain) ? 4 : 0);
  return Math.min(password.length - predictable, distinct * 2);
}

function walks(plain: string): boolean {
  for (let at = 0; at + 4 <= plain.length; at += 1) {
    const part = plain.slice(at, at + 4);
    if (rising.some((row) => row.includes(part))) return true;
  }
  return false;
}

function alphabet(password: string): number {
  const sizes = [26, 26, 10, 30, 1];
  return classesOf.reduce((sum, pattern, at) => sum + (pattern.test(password) ? (sizes[at] ?? 0) : 0), 0);
}
