import { type Box, dice, disc, n, path, rect, repeat, stroke } from '../../art/svg';
import type { Tones } from './tones';

type Block = { box: Box; floors: number; bays: number; wall: string; seed: string; tones: Tones };

const kinds = ['va', 'vb', 'vc', 'wa', 'wb'] as const;

/** A tower as a stack of verandahs: slab, shade, door, railing, and somebody's plants. */
export function tower({ box, floors, bays, wall, seed, tones }: Block): string {
  const [x, y, width, height] = box;
  const roll = dice(seed);
  const storey = height / (floors + 1);
  const bay = width / bays;
  const cells = repeat(floors * bays, (index) => {
    const column = index % bays;
    const row = Math.floor(index / bays);
    const kind = cellKind((column + row) % 3 !== 0, tones.litShare, roll);
    return `<use href="#${seed}${kind}" x="${n(x + column * bay)}" y="${n(y + row * storey)}"/>`;
  });
  const slabs = repeat(floors + 1, (index) =>
    rect([x - 5, y + index * storey - 3, width + 10, 5], tones.slab),
  );
  return [
    `<defs>${kinds.map((kind) => `<g id="${seed}${kind}">${cell(kind, [bay, storey], tones)}</g>`).join('')}</defs>`,
    rect(box, wall),
    cells,
    slabs,
    arcade([x, y + floors * storey, width, storey], bays, tones),
    rect([x - 8, y - 12, width + 16, 10], tones.slab),
    rect([x + width * 0.36, y - 34, width * 0.28, 24], wall),
    rect([x + width * 0.34, y - 38, width * 0.32, 6], tones.slab),
    path(
      `M${n(x + width)} ${n(y - 12)}v${n(height + 12)}h-${n(width * 0.12)}v-${n(height + 12)}Z`,
      '#000',
      0.1,
    ),
  ].join('');
}

function cellKind(open: boolean, litShare: number, roll: () => number): (typeof kinds)[number] {
  const lit = roll() < litShare;
  if (!open) return lit ? 'wb' : 'wa';
  if (lit) return 'vb';
  return roll() > 0.6 ? 'vc' : 'va';
}

function cell(
  kind: (typeof kinds)[number],
  [width, height]: readonly [number, number],
  tones: Tones,
): string {
  const glow = kind.endsWith('b') ? tones.lit : tones.glass;
  if (kind.startsWith('w')) {
    return `${rect([width * 0.24, height * 0.26, width * 0.52, height * 0.46], glow, 1.5)}${rect([width * 0.2, height * 0.2, width * 0.6, 2.5], tones.slab)}`;
  }
  const inset = width * 0.08;
  return [
    rect([inset, 3, width - inset * 2, height - 5], tones.recess),
    rect([width * 0.28, height * 0.22, width * 0.44, height * 0.75], glow),
    kind === 'vc' ? disc([width * 0.3, height * 0.74, height * 0.15], tones.leaf) : '',
    kind === 'vc' ? disc([width * 0.68, height * 0.72, height * 0.12], tones.leafDeep) : '',
    rect([inset, height * 0.66, width - inset * 2, 2], tones.rail),
    rect([inset, height * 0.8, width - inset * 2, 1.5], tones.rail),
  ].join('');
}

function arcade([x, y, width, height]: Box, bays: number, { lit, glass, litShare }: Tones): string {
  const arches = bays + 1;
  const pitch = width / arches;
  return repeat(arches, (index) => {
    const half = pitch * 0.36;
    const left = x + index * pitch + pitch * 0.14;
    const fill = litShare > 0.3 || index % 3 === 1 ? lit : glass;
    return path(
      `M${n(left)} ${n(y + height)}v-${n(height - half - 6)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 2)} 0v${n(height - half - 6)}Z`,
      fill,
    );
  });
}

/** A house of two storeys with a tiled roof and a verandah along its front. */
export function villa({ box, wall, seed, tones }: Omit<Block, 'floors' | 'bays'>): string {
  const [x, y, width, height] = box;
  const roll = dice(seed);
  const half = height / 2;
  const roof = tones.litShare > 0.3 ? '#5a3a36' : '#b0553c';
  const windows = repeat(3, (index) =>
    rect(
      [x + width * (0.12 + index * 0.28), y + half * 0.28, width * 0.17, half * 0.46],
      roll() < tones.litShare ? tones.lit : tones.glass,
      2,
    ),
  );
  const columns = repeat(5, (index) =>
    rect([x - 6 + index * ((width + 4) / 4), y + half, 8, half], tones.slab),
  );
  return [
    path(
      `M${n(x - 26)} ${n(y)}L${n(x + width * 0.2)} ${n(y - half * 0.62)}H${n(x + width * 0.8)}L${n(x + width + 26)} ${n(y)}Z`,
      roof,
    ),
    rect(box, wall),
    windows,
    rect([x - 18, y + half - 8, width + 36, 10], roof),
    rect([x + 4, y + half + 4, width - 8, half - 4], tones.recess),
    rect([x + width * 0.42, y + half * 1.22, width * 0.18, half * 0.78], tones.lit),
    rect([x + width * 0.12, y + half * 1.26, width * 0.2, half * 0.44], tones.glass, 2),
    rect([x + width * 0.7, y + half * 1.26, width * 0.2, half * 0.44], tones.glass, 2),
    columns,
    rect([x - 10, y + height - 8, width + 20, 9], tones.slab),
  ].join('');
}

export function tree([x, y, size]: readonly [number, number, number], tones: Tones): string {
  return `${path(`M${n(x - size * 0.07)} ${y}l${n(size * 0.03)}-${n(size * 0.8)}h${n(size * 0.08)}l${n(size * 0.03)} ${n(size * 0.8)}Z`, tones.trunk)}${disc([x - size * 0.22, y - size * 0.8, size * 0.3], tones.leafDeep)}${disc([x + size * 0.24, y - size * 0.84, size * 0.32], tones.leaf)}${disc([x, y - size * 1.08, size * 0.36], tones.leaf)}`;
}

export function palm([x, y, size]: readonly [number, number, number], tones: Tones): string {
  const fronds = repeat(7, (index) => {
    const angle = -Math.PI + (Math.PI / 6) * index;
    const tipX = Math.cos(angle) * size * 0.52;
    const tipY = Math.sin(angle) * size * 0.3 + size * 0.16;
    return path(
      `M0 0Q${n(tipX * 0.5)} ${n(Math.sin(angle) * size * 0.42 - size * 0.06)} ${n(tipX)} ${n(tipY)}Q${n(tipX * 0.4)} ${n(tipY * 0.5 - size * 0.02)} 0 ${n(size * 0.05)}Z`,
      index % 2 ? tones.leaf : tones.leafDeep,
    );
  });
  return `${stroke(`M${x} ${y}q${n(size * 0.1)}-${n(size * 0.5)} ${n(size * 0.02)}-${n(size)}`, tones.trunk, size * 0.06)}<g transform="translate(${n(x + size * 0.02)} ${n(y - size)})">${fronds}</g>`;
}
