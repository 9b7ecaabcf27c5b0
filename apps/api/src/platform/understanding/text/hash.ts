/** FNV-1a of 32 bits, a sign at a time. A kind of thing has its own seed. */
export const seedOf = (kind: number): number => 2_166_136_261 ^ kind;
export const mix = (value: number, code: number): number => Math.imul(value ^ code, 16_777_619);

export function hash(text: string, kind: number): number {
  let value = seedOf(kind);
  for (let at = 0; at < text.length; at++) value = mix(value, text.charCodeAt(at));
  return value >>> 0;
}
