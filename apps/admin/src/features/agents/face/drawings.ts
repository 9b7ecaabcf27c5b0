import type { AvatarName } from '../types';

export type Drawing = { hue: number; fill?: string; line?: string; vein?: string };

/** Our own, on a grid of 24; hues of equal weight, so that no agent shouts. */
export const drawings: Readonly<Record<AvatarName, Drawing>> = {
  spark: {
    hue: 300,
    fill: 'M12 3c.6 5.6 3.4 8.4 9 9-5.6.6-8.4 3.4-9 9-.6-5.6-3.4-8.4-9-9 5.6-.6 8.4-3.4 9-9z',
  },
  leaf: { hue: 150, fill: 'M5 19C4 10 10 4 20 4c0 10-6 16-15 15z', vein: 'M5 19 14 10' },
  wave: { hue: 220, line: 'M3 9.5c3-4 6-4 9 0s6 4 9 0M3 16c3-4 6-4 9 0s6 4 9 0' },
  sun: {
    hue: 75,
    fill: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
    line: 'M12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M18.5 5.5l-1.4 1.4M6.9 17.1l-1.4 1.4',
  },
  moon: { hue: 265, fill: 'M20 14.6A8.4 8.4 0 1 1 9.6 4 7 7 0 0 0 20 14.6z' },
  star: {
    hue: 45,
    fill: 'm12 3.2 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9-5.3 2.9 1.1-6-4.4-4.2 6-.8z',
  },
  heart: {
    hue: 5,
    fill: 'M12 20C5 15 3 11.6 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5c0 3.1-2 6.5-9 11.5z',
  },
  bolt: { hue: 110, fill: 'M13 2.5 5 13.5h5.5L10 21.5 19 10h-6z' },
};

export const avatarNames = Object.keys(drawings) as AvatarName[];

export function drawingOf(avatar: string): Drawing {
  return drawings[avatarNames.find((name) => name === avatar) ?? 'spark'];
}
