/** The Parley mark on a 24 px grid: two speech shapes leaning over one table. One path, one colour. */
export const markPath =
  'M7.95 2.78A4.2 4.2 0 0 1 11.01 7.87L10.14 11.36A4.2 4.2 0 0 1 5.05 14.42L2.14 13.7A1.2 1.2 0 0 1 1.26 12.24L2.86 5.84A4.2 4.2 0 0 1 7.95 2.78Z' +
  'M16.05 2.78A4.2 4.2 0 0 1 21.14 5.84L22.74 12.24A1.2 1.2 0 0 1 21.86 13.7L18.95 14.42A4.2 4.2 0 0 1 13.86 11.36L12.99 7.87A4.2 4.2 0 0 1 16.05 2.78Z' +
  'M3.3 18.4h17.4a1.3 1.3 0 0 1 0 2.6H3.3a1.3 1.3 0 0 1 0-2.6Z';

/** Readable on light and on dark browser chrome. */
const markColour = '#12938f';

export type MarkOptions = { size?: number; colour?: string };

export function markSvg({ size = 24, colour = markColour }: MarkOptions = {}): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24"><path fill="${colour}" d="${markPath}"/></svg>`;
}
