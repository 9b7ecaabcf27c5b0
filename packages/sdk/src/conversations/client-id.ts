import type { Environment } from '../environment';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-';

/** 132 bits: nobody has called anything so before. */
export function createClientId({ random }: Environment): string {
  const bytes = globalThis.crypto?.getRandomValues(new Uint8Array(22));
  return Array.from(
    { length: 22 },
    (_, at) => letters[bytes ? (bytes[at] ?? 0) % 64 : Math.floor(random() * 64)],
  ).join('');
}
