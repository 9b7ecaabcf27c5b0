import { type Box, dice, disc, fade, n, path, picture, rect, repeat, stroke } from '../../art/svg';
import type { Palette } from './palette';

const sky: Box = [0, -110, 1600, 1050];
const horizon = 640;
const quay = 762;

/** The harbour as the hotel's guests arrive: town, warehouse, mole, lighthouse. Its sky is left free for words. */
export function harbour(palette: Palette, isNight: boolean): string {
  return picture(sky, [
    `<defs>${fade('s', [
      [0, palette.skyTop],
      [1, palette.skyLow],
    ])}${fade('w', [
      [0, palette.seaFar],
      [1, palette.seaNear],
    ])}</defs>`,
    rect([0, -110, 1600, horizon + 110], 'url(#s)'),
    isNight ? stars() : gulls(palette),
    isNight
      ? path('M1476 206a48 48 0 1 0 34 70a40 40 0 1 1-34-70Z', palette.light)
      : disc([1370, 545, 74], palette.light),
    path('M940 640q60-58 150-62 90-34 190-8 110-14 180 22 80 10 140 48Z', palette.far),
    rect([0, horizon, 1600, 300], 'url(#w)'),
    glints(palette),
    path('M0 470q120-70 250-40 130-80 270-10 140-40 250 60 80 40 130 160H0Z', palette.hill, 0.85),
    isNight ? beam(palette) : '',
    town(palette),
    warehouse(palette),
    lighthouse(palette, isNight),
    rect([0, quay, 985, 26], palette.stone),
    rect([0, quay + 26, 985, 60], palette.stoneShade),
    bollards(palette),
    boat([300, 830, 1.15], [palette.red, palette.wall, palette.ink]),
    boat([640, 850, 1.45], [palette.houses[2] ?? palette.wall, palette.wall, palette.ink]),
    boat([1060, 800, 0.9], [palette.ink, palette.wall, palette.ink]),
    boat([1290, 862, 1.1], [palette.wall, palette.red, palette.ink]),
  ]);
}

function stars(): string {
  const roll = dice('stars');
  return repeat(70, () => disc([roll() * 1600, roll() * 430, 0.8 + roll() * 1.3], '#f6ecd0', 0.7));
}

function gulls({ ink }: Palette): string {
  const one = (x: number, y: number, size: number) =>
    stroke(
      `M${x} ${y}q${size}-${size * 0.8} ${size * 1.6} 0q${size * 0.6}-${size * 0.8} ${size * 1.6} 0`,
      ink,
      2.4,
    );
  return `<g opacity=".55">${one(1120, 330, 15)}${one(1190, 372, 10)}${one(420, 300, 11)}${one(1050, 404, 8)}</g>`;
}

function glints({ glint }: Palette): string {
  const roll = dice('glints');
  return `<g opacity=".3">${repeat(56, (index) => {
    const depth = index / 56;
    const width = 20 + depth * 120 * roll();
    return rect([roll() * 1600, horizon + 10 + depth * 264, width, 2 + depth * 2.4], glint, 2);
  })}</g>`;
}

function town(palette: Palette): string {
  const roll = dice('town');
  const row = (count: number, left: number, base: number) =>
    repeat(count, (index) => {
      const width = 52 + roll() * 22;
      const height = 96 + roll() * 92;
      const x = left + index * 62;
      const fill = palette.houses[Math.floor(roll() * palette.houses.length)] ?? palette.wall;
      return house([x, base - height, width, height], fill, palette);
    });
  const church = `${rect([236, 382, 34, 130], palette.wallShade)}${path('M230 384h46l-23-52Z', palette.roof)}${disc([253, 410, 8], palette.glass)}`;
  return `<g opacity=".72">${church}${row(9, -10, 600)}</g>${row(6, -20, quay)}`;
}

function house([x, y, width, height]: Box, fill: string, palette: Palette): string {
  const roll = dice(`${Math.round(x)}${Math.round(y)}`);
  const rows = Math.floor(height / 40);
  const panes = repeat(rows * 2, (index) => {
    const pane = roll() < palette.litShare ? palette.glassLit : palette.glass;
    return rect(
      [x + 9 + (index % 2) * (width / 2 - 3), y + 16 + Math.floor(index / 2) * 38, 12, 20],
      pane,
      2,
    );
  });
  return `${path(`M${n(x - 4)} ${n(y)}h${n(width + 8)}l-${n(width / 2 + 4)}-24Z`, palette.roof)}${rect([x, y, width, height], fill)}${panes}`;
}

function warehouse(palette: Palette): string {
  const left = 348;
  const gable = 182;
  const top = 476;
  const roll = dice('warehouse');
  const front = (index: number) => {
    const x = left + index * gable;
    return [
      path(`M${x - 6} ${top}L${x + gable / 2} ${top - 92}L${x + gable + 6} ${top}Z`, palette.roof),
      path(`M${x + 10} ${top}L${x + gable / 2} ${top - 74}L${x + gable - 10} ${top}Z`, palette.wall),
      disc([x + gable / 2, top - 24, 15], palette.glassLit),
      stroke(`M${x + gable / 2 - 15} ${top - 24}h30M${x + gable / 2} ${top - 39}v30`, palette.wallShade, 3),
      rect([x, top, gable, quay - top], index === 1 ? palette.wall : palette.wallShade),
      rect([x, top, gable, 7], palette.stone),
    ].join('');
  };
  const windows = repeat(48, (index) => {
    const column = index % 12;
    const row = Math.floor(index / 12);
    const x = left + 17 + Math.floor(column / 4) * gable + (column % 4) * 41.2;
    const fill = roll() < palette.litShare ? palette.glassLit : palette.glass;
    return arch([x, top + 22 + row * 56, 24, 38], fill);
  });
  const doors = repeat(3, (index) =>
    arch([left + 62 + index * gable, quay - 50, 58, 50], index === 1 ? palette.glassLit : palette.ink),
  );
  return `${repeat(3, front)}${windows}${doors}${rect([left - 4, quay - 62, gable * 3 + 8, 6], palette.stone)}`;
}

const arch = ([x, y, width, height]: Box, fill: string): string =>
  path(
    `M${n(x)} ${n(y + height)}v-${n(height - width / 2)}a${n(width / 2)} ${n(width / 2)} 0 0 1 ${n(width)} 0v${n(height - width / 2)}Z`,
    fill,
  );

function lighthouse(palette: Palette, isNight: boolean): string {
  return [
    path('M985 762l40-34h110l96 34v26H985Z', palette.stoneShade),
    path('M1000 744l34-22h92l64 22Z', palette.stone),
    path('M1046 726l12-232h36l12 232Z', palette.wall),
    path('M1052.500 610h47l3.200 58h-53.400Z', palette.red),
    path('M1057 524h38l2.400 44h-42.800Z', palette.red),
    rect([1050, 484, 52, 9], palette.ink, 2),
    rect([1062, 456, 28, 28], isNight ? palette.glassLit : palette.glass),
    path('M1056 456h40l-20-24Z', palette.red),
  ].join('');
}

const beam = ({ glassLit }: Palette): string =>
  `<path d="M1088 470L1600 350v190Z" fill="${glassLit}" opacity=".2"/><path d="M1064 470L0 300v250Z" fill="${glassLit}" opacity=".07"/>`;

function bollards({ ink }: Palette): string {
  const post = (x: number) => rect([x, quay - 22, 14, 24], ink, 4);
  return `${post(120)}${post(905)}${post(960)}${perched([912, quay - 22], ink)}${perched([127, quay - 22], ink)}`;
}

/** A cormorant drying its wings: the bird in the name and the mark of the house. */
export function cormorant([x, y, scale]: readonly [number, number, number], fill: string): string {
  return `<path transform="translate(${x} ${y}) scale(${scale})" fill="${fill}" d="M-3 0V-4C-8-8-9-18-6-26C-9-22-12-14-13-8L-17-16L-20-7L-25-15L-29-9L-32-24C-31-36-24-42-17-43C-11-43-6-38-4-34C-5-42-7-48-3-54C-1-58 5-59 8-56L19-53L8-51C5-50 3-46 4-40C4-38 4-36 5-34C8-38 12-43 18-43C25-42 32-36 33-24L30-9L26-15L21-7L18-16L14-8C13-14 10-22 7-26C10-18 9-8 4-4V0Z"/>`;
}

const perched = ([x, y]: readonly [number, number], fill: string): string =>
  `<path transform="translate(${x} ${y}) scale(.8)" fill="${fill}" d="M-4 0L-16 10L-11-6C-14-20-8-32-2-36C2-40 1-45 2-49C4-55 11-56 14-53L26-51L14-49C9-47 8-43 9-38C11-28 9-10 3 0Z"/>`;

function boat(
  [x, y, scale]: readonly [number, number, number],
  [hull, cabin, line]: readonly string[],
): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${[
    stroke('M-8-14V-92M-8-84l58 62M-8-84l-58 66', line ?? hull ?? '', 2.4),
    path('M-74-20h150q-8 34-30 38h-92q-20-6-28-38Z', hull ?? ''),
    rect([-74, -20, 150, 6], cabin ?? ''),
    rect([8, -48, 40, 30], cabin ?? '', 4),
    rect([15, -41, 10, 12], line ?? '', 2),
    rect([31, -41, 10, 12], line ?? '', 2),
    `<ellipse cx="0" cy="22" rx="78" ry="4" fill="${line}" opacity=".25"/>`,
  ].join('')}</g>`;
}
