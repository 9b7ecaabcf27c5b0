export type Fullness = 'room' | 'near' | 'full' | 'over';

const nearShare = 0.8;

/** How close what is there comes to what a plan allows. */
export function fullness({ has, most }: { has: number; most: number }): Fullness {
  if (has > most) return 'over';
  if (has === most) return 'full';
  return has >= most * nearShare ? 'near' : 'room';
}
