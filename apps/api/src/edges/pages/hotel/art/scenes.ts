import { dice, disc, fade, n, path, picture, rect, repeat, stroke } from '../../art/svg';
import type { Palette } from './palette';

type Draw = (palette: Palette, isNight: boolean) => string;

const sky = ({ skyTop, skyLow }: Palette) =>
  `<defs>${fade('s', [
    [0, skyTop],
    [1, skyLow],
  ])}<radialGradient id="g"><stop offset="0" stop-color="#ffc46b" stop-opacity=".55"/><stop offset="1" stop-color="#ffc46b" stop-opacity="0"/></radialGradient></defs>`;

/** Salina: the open fire, the counter, a turbot. */
export const salina: Draw = (palette, isNight) => {
  const wall = isNight ? '#2a3a48' : '#efe2cf';
  const tile = isNight ? '#34495a' : '#dfe7e6';
  const tiles = repeat(60, (index) =>
    rect([12 + (index % 12) * 80, 20 + Math.floor(index / 12) * 62, 72, 54], tile, 4),
  );
  const pans = repeat(4, (index) => {
    const x = 610 + index * 84;
    return `${stroke(`M${x} 96v46`, '#5b4430', 5)}${disc([x, 172, 32], index % 2 ? '#8a5a3c' : '#b4653f')}${disc([x, 172, 24], index % 2 ? '#7a4c31' : '#a2572f')}`;
  });
  return picture(
    [0, 0, 960, 720],
    [
      sky(palette),
      rect([0, 0, 960, 720], wall),
      tiles,
      rect([590, 90, 330, 8], palette.ink, 4),
      pans,
      hearth(isNight),
      rect([0, 470, 960, 26], isNight ? '#6b5238' : '#b98a5a'),
      rect([0, 496, 960, 224], isNight ? '#4d3a28' : '#96693f'),
      platter(palette),
      glass(700, palette),
      glass(790, palette),
      lemons(),
    ],
  );
};

function hearth(isNight: boolean): string {
  const brick = isNight ? '#3a2f2b' : '#a7634a';
  const flame = (x: number, size: number, colour: string) =>
    path(
      `M${x} 470q${-size * 0.7}-${n(size * 0.6)} 0-${n(size * 1.7)}q${n(size * 0.1)} ${n(size * 0.5)} ${n(size * 0.5)} ${n(size * 0.8)}q${n(size * 0.3)} ${n(size * 0.6)}-${n(size * 0.5)} ${n(size * 0.9)}Z`,
      colour,
    );
  return `${path('M90 470V300a170 170 0 0 1 340 0v170Z', brick)}${path('M126 470V306a134 134 0 0 1 268 0v164Z', '#241814')}<circle cx="260" cy="420" r="200" fill="url(#g)"/>${flame(210, 60, '#e2632f')}${flame(300, 74, '#e2632f')}${flame(256, 84, '#f08a3c')}${flame(258, 48, '#ffd27a')}${rect([150, 440, 220, 12], '#1b1411', 4)}`;
}

function platter({ glint, wall, ink }: Palette): string {
  return `<ellipse cx="330" cy="604" rx="240" ry="62" fill="${ink}" opacity=".2"/><ellipse cx="330" cy="588" rx="240" ry="62" fill="${wall}"/><ellipse cx="330" cy="584" rx="200" ry="46" fill="${glint}" opacity=".5"/>${path('M170 584q70-62 190-48 70 8 110 46l56-34q-10 36 0 70l-58-30q-60 40-140 40-100 0-158-44Z', '#6f7f86')}${path('M190 588q90 40 250 0-60 38-130 38-80 0-120-38Z', '#97a6ab')}${disc([222, 572, 7], '#fff')}${disc([222, 572, 3.5], '#1b2731')}${stroke('M260 552q16 30 0 60M300 548q16 36 0 68', '#5b6a70', 4)}`;
}

function glass(x: number, { glint }: Palette): string {
  return `${path(`M${x - 30} 420h60q4 74-26 84v62h22v10h-52v-10h22v-62q-30-10-26-84Z`, glint, 0.75)}${path(`M${x - 29} 450h58q-2 44-29 50q-27-6-29-50Z`, '#e9c25f', 0.9)}`;
}

const lemons = (): string =>
  `<ellipse cx="600" cy="612" rx="40" ry="30" fill="#e9b93f"/><ellipse cx="652" cy="630" rx="40" ry="28" fill="#f2cb5b"/>${path('M560 600q-30-24-60-10q20 26 60 10Z', '#5f8259')}`;

/** The Net Loft: roof terrace above the harbour at the hour of vermouth. */
export const netLoft: Draw = (palette, isNight) => {
  const bulbs = repeat(11, (index) => {
    const x = 40 + index * 88;
    const along = x < 470 ? (x + 10) / 480 : (x - 470) / 500;
    const y = 92 + 260 * along * (1 - along);
    return `${disc([x, y + 14, 24], '#ffd88f', isNight ? 0.22 : 0)}${disc([x, y + 12, 8], '#ffd88f')}`;
  });
  return picture(
    [0, 0, 960, 720],
    [
      sky(palette),
      rect([0, 0, 960, 470], 'url(#s)'),
      disc([690, isNight ? 250 : 356, isNight ? 34 : 62], palette.light),
      path('M0 430q160-60 330-36 220-66 380 0 140-24 250 20v80H0Z', palette.far),
      rect([0, 430, 960, 120], palette.seaFar),
      repeat(16, (index) => rect([(index * 173) % 900, 446 + (index % 6) * 14, 70, 3], palette.glint, 2)),
      stroke('M-10 92q240 130 480 0q240 130 500 0', palette.ink, 3),
      bulbs,
      rect([0, 520, 960, 200], isNight ? '#4d3f33' : '#b98a5a'),
      repeat(6, (index) => rect([0, 548 + index * 30, 960, 2], isNight ? '#3d3128' : '#a2764a')),
      rect([0, 470, 960, 10], palette.ink),
      repeat(25, (index) => rect([12 + index * 39, 478, 5, 76], palette.ink)),
      stool(250, isNight),
      stool(620, isNight),
      bistro(palette, isNight),
    ],
  );
};

function stool(x: number, isNight: boolean): string {
  const cloth = isNight ? '#7d4535' : '#c04a34';
  return `${rect([x, 560, 96, 22], cloth, 11)}${rect([x + 8, 480, 80, 60], cloth, 16)}${stroke(`M${x + 16} 582l-10 96M${x + 80} 582l10 96`, isNight ? '#1b2731' : '#33414b', 8)}`;
}

function bistro({ ink, glint }: Palette, isNight: boolean): string {
  const drink = (x: number, colour: string) =>
    `${path(`M${x - 22} 452h44l-8 66h-28Z`, glint, 0.7)}${path(`M${x - 20} 470h40l-6 46h-28Z`, colour)}${disc([x + 10, 462, 12], '#f2a25a')}`;
  return `${rect([390, 516, 190, 14], isNight ? '#8b7a5e' : '#fffaf2', 6)}${rect([478, 530, 12, 140], ink)}${path('M430 684q54-30 110 0Z', ink)}${drink(446, '#c04a34')}${drink(528, '#e9c25f')}`;
}

/** Padaria do Cais: shelves of bread behind the counter. */
export const padaria: Draw = (palette, isNight) => {
  const roll = dice('bread');
  const crust = ['#c98b4a', '#b5733a', '#d9a35e', '#a3632f'];
  const loaf = (x: number, y: number) => {
    const fill = crust[Math.floor(roll() * crust.length)] ?? '#c98b4a';
    return `${path(`M${x} ${y}q-4-44 46-46t50 46Z`, fill)}${stroke(`M${x + 26} ${y - 34}l14 16M${x + 48} ${y - 36}l14 18`, '#f4dcb8', 4)}`;
  };
  const shelf = (y: number) =>
    `${repeat(7, (index) => loaf(96 + index * 112, y))}${rect([60, y, 840, 12], isNight ? '#6b5238' : '#9a7247', 3)}`;
  return picture(
    [0, 0, 960, 720],
    [
      sky(palette),
      rect([0, 0, 960, 720], isNight ? '#33424e' : '#f7e7cd'),
      rect([40, 40, 880, 400], isNight ? '#2a3a48' : '#eed6b2', 14),
      shelf(170),
      shelf(290),
      shelf(410),
      rect([0, 470, 960, 30], isNight ? '#8b7a5e' : '#fffaf2'),
      rect([0, 500, 960, 220], isNight ? '#2f5560' : '#3f7d86'),
      repeat(16, (index) => path(`M${index * 60} 520l30 40 30-40 -30-16Z`, isNight ? '#3f6a74' : '#5f9aa5')),
      repeat(9, (index) => tart(150 + index * 86)),
    ],
  );
};

const tart = (x: number): string =>
  `${path(`M${x - 34} 446h68l-10 26h-48Z`, '#b5733a')}<ellipse cx="${x}" cy="446" rx="34" ry="10" fill="#f2cb5b"/><ellipse cx="${x + 6}" cy="446" rx="10" ry="4" fill="#8a4a22"/>`;

/** Maré Spa: the sea-water pool under its vault. */
export const mareSpa: Draw = (palette, isNight) => {
  const stone = isNight ? '#32424e' : '#e8dfd0';
  const vaults = repeat(3, (index) => {
    const x = 60 + index * 290;
    return `${path(`M${x} 430V230a130 130 0 0 1 260 0v200Z`, 'url(#s)')}${index === 1 ? disc([x + 170, 270, 30], palette.light) : ''}${rect([x, 360, 260, 70], palette.seaFar)}`;
  });
  return picture(
    [0, 0, 960, 720],
    [
      sky(palette),
      rect([0, 0, 960, 720], stone),
      repeat(3, (index) =>
        path(`M${40 + index * 290} 0h300v120q-150-70-300 0Z`, isNight ? '#293843' : '#dcd0bc'),
      ),
      vaults,
      rect([0, 430, 960, 24], isNight ? '#46596a' : '#fbf5ea'),
      rect([0, 454, 960, 266], isNight ? '#1f5563' : '#4fa3ad'),
      repeat(22, (index) =>
        stroke(
          `M${(index * 137) % 900} ${480 + (index % 8) * 28}q18-10 36 0t36 0`,
          isNight ? '#3d7c89' : '#8fcbd0',
          4,
        ),
      ),
      swimmer(),
      rect([40, 396, 120, 40], isNight ? '#5a6b78' : '#fffdf8', 8),
      rect([46, 372, 108, 28], isNight ? '#7d4535' : '#c04a34', 8),
      `<ellipse cx="820" cy="690" rx="200" ry="30" fill="${palette.glint}" opacity=".18"/>`,
    ],
  );
};

const swimmer = (): string =>
  `${disc([560, 566, 26], '#8a5a3c')}${path('M534 562a26 26 0 0 1 52-2Z', '#c04a34')}${path('M590 584q70-26 150 6q-80 22-150-6Z', '#9a6a48')}${stroke('M548 596q-50-40-96 2', '#8a5a3c', 14)}`;
