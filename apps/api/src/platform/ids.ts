import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const unbiased = 256 - (256 % alphabet.length);

export type NewId = (prefix: string) => string;

/** `prefix_` and 22 letters: 130 bits, nothing to count or guess. */
export const randomId: NewId = (prefix) => `${prefix}_${randomLetters(22)}`;

export function randomLetters(length: number): string {
  let letters = '';
  while (letters.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < unbiased && letters.length < length) letters += alphabet[byte % alphabet.length];
    }
  }
  return letters;
}
