/** A picture of an agent: a hue, and an emblem to be filled, one path on a grid of 24. */
export type Face = { hue: number; path: string };

export const avatarNames = ['spark', 'leaf', 'wave', 'sun', 'moon', 'star', 'heart', 'bolt'] as const;
export type AvatarName = (typeof avatarNames)[number];

/** Our own; hues of equal weight, so that no agent shouts. */
const faces: Readonly<Record<AvatarName, Face>> = {
  spark: {
    hue: 300,
    path: 'M12 3c.6 5.6 3.4 8.4 9 9-5.6.6-8.4 3.4-9 9-.6-5.6-3.4-8.4-9-9 5.6-.6 8.4-3.4 9-9z',
  },
  leaf: {
    hue: 150,
    path: 'M5 19C4 10 10 4 20 4c0 10-6 16-15 15l1.7-.6 7.87-7.83a.8.8 0 0 0-1.14-1.14L5.6 17.3z',
  },
  wave: {
    hue: 220,
    path:
      'M2.2 8.9c3.3-4.4 7.3-4.4 10.6 0 2.7 3.6 4.7 3.6 7.4 0a1 1 0 0 1 1.6 1.2c-3.3 4.4-7.3 4.4-10.6 0-2.7-3.6-4.7-3.6-7.4 0a1 1 0 0 1-1.6-1.2z' +
      'M2.2 15.4c3.3-4.4 7.3-4.4 10.6 0 2.7 3.6 4.7 3.6 7.4 0a1 1 0 0 1 1.6 1.2c-3.3 4.4-7.3 4.4-10.6 0-2.7-3.6-4.7-3.6-7.4 0a1 1 0 0 1-1.6-1.2z',
  },
  sun: {
    hue: 75,
    path:
      'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11 2.8a1 1 0 0 1 2 0v2a1 1 0 0 1-2 0zM11 19.2a1 1 0 0 1 2 0v2a1 1 0 0 1-2 0z' +
      'M2.8 11h2a1 1 0 0 1 0 2h-2a1 1 0 0 1 0-2zM19.2 11h2a1 1 0 0 1 0 2h-2a1 1 0 0 1 0-2z' +
      'M6.2 4.8l1.4 1.4a1 1 0 0 1-1.4 1.4L4.8 6.2a1 1 0 0 1 1.4-1.4zM17.8 16.4l1.4 1.4a1 1 0 0 1-1.4 1.4l-1.4-1.4a1 1 0 0 1 1.4-1.4z' +
      'M19.2 6.2l-1.4 1.4a1 1 0 0 1-1.4-1.4l1.4-1.4a1 1 0 0 1 1.4 1.4zM7.6 17.8l-1.4 1.4a1 1 0 0 1-1.4-1.4l1.4-1.4a1 1 0 0 1 1.4 1.4z',
  },
  moon: { hue: 265, path: 'M20 14.6A8.4 8.4 0 1 1 9.6 4 7 7 0 0 0 20 14.6z' },
  star: {
    hue: 45,
    path: 'm12 3.2 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9-5.3 2.9 1.1-6-4.4-4.2 6-.8z',
  },
  heart: {
    hue: 5,
    path: 'M12 20C5 15 3 11.6 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5c0 3.1-2 6.5-9 11.5z',
  },
  bolt: { hue: 110, path: 'M13 2.5 5 13.5h5.5L10 21.5 19 10h-6z' },
};

/** A name that is not known is shown as one that is. */
export function faceOf(avatar: string): Face {
  return faces[avatarNames.find((name) => name === avatar) ?? 'spark'];
}
