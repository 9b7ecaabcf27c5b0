import { randomFillSync } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const unbiased = 256 - (256 % alphabet.length);
/** Drawn in advance: the way to the system costs more than the bytes. Each is used once and wiped. */
const pool = Buffer.alloc(4096);
let used = pool.length;

export type NewId = (prefix: string) => string;

/** `prefix_` and 22 letters: 130 bits, nothing to count or guess. */
export const randomId: NewId = (prefix) => `${prefix}_${randomLetters(22)}`;

export function randomLetters(length: number): string {
  let letters = '';
  while (letters.length < length) {
    const byte = nextByte();
    if (byte < unbiased) letters += alphabet[byte % alphabet.length];
  }
  return letters;
}

function nextByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] as number;
  pool[used] = 0;
  used += 1;
  return byte;
}
