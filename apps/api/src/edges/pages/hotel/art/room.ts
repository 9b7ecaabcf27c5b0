import type { rooms } from '../../../../demo/corvane/rooms';
import { dice, disc, fade, n, path, picture, rect, repeat } from '../../art/svg';
import type { Palette } from './palette';
import { roomWindow } from './window';

type KnownRoom = (typeof rooms)[number];
type Scene = { room: KnownRoom; palette: Palette; isNight: boolean };

const walls: Partial<Record<KnownRoom['slug'], string>> = {
  'courtyard-double': '#e9ebdd',
  'harbour-double': '#e3ebe9',
  'harbour-twin': '#f4e3d2',
  'accessible-harbour-double': '#e8e4ee',
  'balcony-deluxe': '#dfe9ee',
  'family-loft': '#f6e6cf',
  'sailmaker-suite': '#eadfd6',
  'lighthouse-suite': '#e2e8ea',
  'captains-apartment': '#e6e9dc',
};

const linens = ['#2f5d6f', '#b4533a', '#7c8b5a', '#8a5a78', '#3d5a80', '#a9772f'] as const;

/** Each room as its data describes it: what is in the window, how many beds, what stands beside them. */
export function roomArt(room: KnownRoom, palette: Palette, isNight: boolean): string {
  const scene = { room, palette, isNight };
  return picture(
    [0, 0, 960, 720],
    [
      `<defs>${fade('v', [
        [0, palette.skyTop],
        [1, palette.skyLow],
      ])}<radialGradient id="g"><stop offset="0" stop-color="#ffd88f" stop-opacity=".4"/><stop offset="1" stop-color="#ffd88f" stop-opacity="0"/></radialGradient></defs>`,
      rect([0, 0, 960, 520], isNight ? '#2b3d4d' : (walls[room.slug] ?? '#f3e9da')),
      rect([0, 520, 960, 200], isNight ? '#3a2f28' : '#c79b6d'),
      boards(isNight),
      panelling(isNight),
      roomWindow({ slug: room.slug, outlook: room.view, palette, isNight }),
      room.slug === 'family-loft' ? loft(scene) : '',
      beams(scene),
      lamp(scene),
      beds(scene),
      companion(scene),
    ],
  );
}

function boards(isNight: boolean): string {
  const line = isNight ? '#2c231d' : '#b4885b';
  return repeat(5, (index) => rect([0, 546 + index * 36, 960, 2], line));
}

function panelling(isNight: boolean): string {
  const shade = isNight ? '#243443' : 'rgba(120,90,50,.13)';
  return `${rect([0, 430, 960, 90], shade)}${rect([0, 426, 960, 6], isNight ? '#3a4f61' : 'rgba(120,90,50,.22)')}${repeat(9, (index) => rect([index * 112 + 14, 446, 84, 60], isNight ? '#2b3d4d' : 'rgba(255,255,255,.35)', 4))}`;
}

function beams({ room, isNight }: Scene): string {
  if (!room.floors.includes('5') && room.slug !== 'family-loft') return '';
  const wood = isNight ? '#2c231d' : '#8f6a45';
  return `${rect([0, 0, 960, 30], wood)}${path('M70 30L180 30L40 250V140Z', wood)}${path('M890 30L780 30L920 250V140Z', wood)}`;
}

function lamp({ isNight }: Scene): string {
  const glow = isNight ? `<circle cx="846" cy="400" r="240" fill="url(#g)"/>` : '';
  const table = isNight ? '#4d3f33' : '#9a7247';
  return `${glow}${rect([806, 470, 88, 10], table, 3)}${rect([818, 480, 8, 84], table)}${rect([874, 480, 8, 84], table)}${rect([844, 420, 8, 50], isNight ? '#8b7a5e' : '#a9772f')}${path('M816 424l16-50h32l16 50Z', isNight ? '#ffd88f' : '#f7dfae')}`;
}

function beds({ room, isNight }: Scene): string {
  const roll = dice(room.slug);
  const throwColour = linens[Math.floor(roll() * linens.length)] ?? linens[0];
  const twin = room.slug === 'harbour-twin';
  const width = room.sleeps === 1 ? 300 : 430;
  if (twin) return `${bed(250, 250, { throwColour, isNight })}${bed(540, 250, { throwColour, isNight })}`;
  return bed(480 - width / 2 + 80, width, { throwColour, isNight });
}

function bed(
  x: number,
  width: number,
  { throwColour, isNight }: { throwColour: string; isNight: boolean },
): string {
  const sheet = isNight ? '#8fa0ad' : '#fffdf8';
  const shade = isNight ? '#76899a' : '#ece2d3';
  const wood = isNight ? '#3d3128' : '#8f6a45';
  const pillow = (left: number) => rect([left, 472, width * 0.4, 50], isNight ? '#a5b4bf' : '#ffffff', 20);
  return [
    rect([x - 12, 424, width + 24, 150], wood, 16),
    rect([x, 500, width, 108], shade, 14),
    pillow(x + width * 0.06),
    pillow(x + width * 0.54),
    path(`M${x - 8} 548q${width / 2 + 8}-26 ${width + 16} 0v84q0 12-12 12h-${width - 8}q-12 0-12-12Z`, sheet),
    path(`M${x - 10} 590q${width / 2 + 10}-22 ${width + 20} 0v42h-${width + 20}Z`, throwColour),
    rect([x - 10, 626, width + 20, 6], 'rgba(0,0,0,.14)'),
    rect([x + 6, 642, 14, 26], wood, 3),
    rect([x + width - 20, 642, 14, 26], wood, 3),
  ].join('');
}

function loft({ isNight }: Scene): string {
  const wood = isNight ? '#4d3f33' : '#a87c4f';
  const rungs = repeat(6, (index) => rect([92, 250 + index * 48, 74, 9], wood, 3));
  return `${rect([0, 214, 240, 14], wood)}${rect([88, 214, 9, 330], wood)}${rect([162, 214, 9, 330], wood)}${rungs}${repeat(7, (index) => rect([6 + index * 34, 150, 7, 66], wood))}${rect([0, 146, 240, 9], wood)}`;
}

/** What this room has that the others lack. */
function companion({ room, palette, isNight }: Scene): string {
  const wood = isNight ? '#4d3f33' : '#9a7247';
  const parts: Partial<Record<string, string>> = {
    'courtyard-single': `${rect([40, 470, 180, 12], wood, 3)}${rect([52, 482, 10, 120], wood)}${rect([200, 482, 10, 120], wood)}${rect([70, 410, 84, 56], palette.ink, 5)}${rect([76, 416, 72, 44], palette.seaFar, 2)}`,
    'harbour-double': chair(90, isNight),
    'sailmaker-suite': stove(120, isNight),
    'captains-apartment': `${rect([30, 486, 210, 14], wood, 4)}${rect([46, 500, 12, 110], wood)}${rect([212, 500, 12, 110], wood)}${disc([84, 470, 17], palette.red)}${disc([112, 474, 13], palette.glassLit)}`,
    'lighthouse-suite': chair(70, isNight),
    'balcony-deluxe': chair(90, isNight),
  };
  const plant = room.dogs ? dog(isNight) : '';
  return `${parts[room.slug] ?? plantPot(100, isNight)}${plant}`;
}

function chair(x: number, isNight: boolean): string {
  const cloth = isNight ? '#6e4a3c' : '#c46a4c';
  return `${rect([x, 424, 116, 120], cloth, 26)}${rect([x - 14, 500, 144, 66], cloth, 20)}${rect([x + 6, 488, 104, 34], isNight ? '#835a49' : '#d98a6b', 14)}${rect([x, 562, 10, 34], '#5b4430')}${rect([x + 106, 562, 10, 34], '#5b4430')}`;
}

function stove(x: number, isNight: boolean): string {
  const iron = isNight ? '#1b2731' : '#33414b';
  return `${rect([x + 34, 30, 26, 400], iron)}${rect([x, 420, 94, 140], iron, 8)}${rect([x + 16, 446, 62, 58], isNight ? '#ffb45e' : '#f2a25a', 6)}${rect([x + 8, 560, 10, 22], iron)}${rect([x + 76, 560, 10, 22], iron)}`;
}

function plantPot(x: number, isNight: boolean): string {
  const leaf = isNight ? '#3c5a4a' : '#5f8259';
  const leaves = repeat(7, (index) => {
    const lean = (index - 3) * 22;
    return path(
      `M${x + 30} 520q${n(lean * 0.4)}-90 ${lean}-${130 - Math.abs(lean)}q${n(-lean * 0.2 + 12)} 70-${n(lean - 8)} ${130 - Math.abs(lean)}Z`,
      leaf,
    );
  });
  return `${leaves}${path(`M${x} 516h64l-10 72h-44Z`, isNight ? '#6e4a3c' : '#b4653f')}`;
}

function dog(isNight: boolean): string {
  const coat = isNight ? '#7a6a58' : '#b98f5e';
  return `<g transform="translate(210 640)">${rect([-70, 12, 150, 22], isNight ? '#46596a' : '#e6d8c3', 11)}${path('M-46 14q0-34 46-34t56 34Z', coat)}${disc([-42, -8, 21], coat)}${path('M-60-18q-14 8-10 30q14 0 18-20Z', isNight ? '#5f5143' : '#96703f')}${disc([-60, -4, 4], '#2b2b2b')}</g>`;
}
