import type { Cut } from './fault-proxy';

const frames = ['welcome', 'missed', 'live', 'message', 'done', 'conversation', 'typing'] as const;
const mostPieces = 6;

/** Every kind of moment at which a line can break: around each kind of frame, and among the first pieces each way. */
export const moments: readonly Cut[] = (['before', 'after'] as const).flatMap((at): Cut[] => [
  ...frames.map((frame): Cut => ({ way: 'down', at, frame })),
  ...(['up', 'down'] as const).flatMap((way) =>
    Array.from({ length: mostPieces }, (_, piece): Cut => ({ way, at, piece: piece + 1 })),
  ),
]);

export function pickMoments(random: () => number, count: number): Cut[] {
  return Array.from({ length: count }, () => moments[Math.floor(random() * moments.length)]).flatMap(
    (cut) => cut ?? [],
  );
}
