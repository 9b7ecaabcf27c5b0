import type { RoomSlug } from '../../../../demo/corvane/rooms';
import { type Box, dice, disc, n, path, rect, repeat, stroke } from '../../art/svg';
import type { Palette } from './palette';

export type Outlook = 'harbour' | 'courtyard' | 'sea' | 'harbour and sea';
type Opening = { kind: 'arch' | 'tall' | 'doors' | 'gable'; boxes: readonly Box[]; bars: number };

const arch: Opening = { kind: 'arch', boxes: [[330, 96, 300, 334]], bars: 1 };
const tall: Opening = { kind: 'tall', boxes: [[270, 74, 420, 430]], bars: 2 };
const gable: Opening = { kind: 'gable', boxes: [[300, 80, 360, 350]], bars: 1 };

const openings: Partial<Record<RoomSlug, Opening>> = {
  'harbour-double': tall,
  'harbour-twin': { ...tall, boxes: [[230, 110, 500, 330]], bars: 3 },
  'accessible-harbour-double': { ...tall, boxes: [[270, 74, 420, 430]], bars: 1 },
  'balcony-deluxe': { kind: 'doors', boxes: [[280, 60, 400, 470]], bars: 1 },
  'family-loft': gable,
  'sailmaker-suite': gable,
  'lighthouse-suite': { kind: 'tall', boxes: [[150, 120, 660, 300]], bars: 4 },
  'captains-apartment': {
    kind: 'arch',
    boxes: [
      [236, 110, 220, 320],
      [504, 110, 220, 320],
    ],
    bars: 1,
  },
};

type WindowOptions = { slug: RoomSlug; outlook: Outlook; palette: Palette; isNight: boolean };

export function roomWindow({ slug, outlook, palette, isNight }: WindowOptions): string {
  const opening = openings[slug] ?? arch;
  const frame = isNight ? '#46596a' : '#fffaf2';
  const scene = outside(outlook, palette, isNight);
  const boxes = opening.boxes.map((box, index) => {
    const outline = shape(opening.kind, box);
    const [x, y, width, height] = box;
    return [
      `<clipPath id="c${index}"><path d="${outline}"/></clipPath>`,
      `<g clip-path="url(#c${index})"><svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${width > height * 1.5 ? '90 150 620 290' : `${330 + index * 90} 96 300 344`}" preserveAspectRatio="xMidYMax slice">${scene}</svg>`,
      opening.kind === 'doors' ? railing(box, palette) : '',
      '</g>',
      stroke(outline, frame, 13),
      stroke(bars(box, opening.bars), frame, 6),
      opening.kind === 'doors' ? '' : rect([x - 22, y + height - 6, width + 44, 18], frame, 3),
    ].join('');
  });
  return `${boxes.join('')}${drapes(opening.boxes, isNight)}`;
}

function shape(kind: Opening['kind'], [x, y, width, height]: Box): string {
  const half = width / 2;
  if (kind === 'arch')
    return `M${x} ${y + height}v${half - height}a${half} ${half} 0 0 1 ${width} 0v${height - half}Z`;
  if (kind === 'gable') return `M${x} ${y + height}v${110 - height}l${half}-110l${half} 110v${height - 110}Z`;
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

function bars([x, y, width, height]: Box, count: number): string {
  const upright = repeat(
    count,
    (index) => `M${n(x + (width / (count + 1)) * (index + 1))} ${y + 4}V${y + height - 4}`,
  );
  return `${upright}M${x + 4} ${n(y + height * 0.42)}H${x + width - 4}`;
}

function railing([x, y, width, height]: Box, { ink, stone }: Palette): string {
  const posts = repeat(13, (index) => rect([x + 8 + index * (width / 13), y + height - 150, 5, 120], ink));
  return `${rect([x, y + height - 40, width, 40], stone)}${posts}${rect([x, y + height - 156, width, 9], ink)}`;
}

function drapes(boxes: readonly Box[], isNight: boolean): string {
  const cloth = isNight ? '#5a6b78' : '#fdf6ea';
  const fold = isNight ? '#4a5b68' : '#e9dcc8';
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return '';
  const left = first[0] - 82;
  const right = last[0] + last[2] + 18;
  const top = Math.max(18, first[1] - 38);
  const side = (x: number, lean: number) =>
    `${path(`M${x} ${top + 12}h64q${lean} 220-6 ${486 - top}h-52q${-lean}-200-6-${486 - top}Z`, cloth)}${stroke(`M${x + 20} ${top + 20}q${lean / 2} 200 0 ${466 - top}M${x + 44} ${top + 20}q${lean / 2} 200-2 ${466 - top}`, fold, 4)}`;
  const rod = rect([left - 12, top, right - left + 88, 9], isNight ? '#8b7a5e' : '#a9772f', 4);
  return `${rod}${side(left, 8)}${side(right, -8)}`;
}

function outside(outlook: Outlook, palette: Palette, isNight: boolean): string {
  const light = disc([isNight ? 570 : 540, isNight ? 150 : 262, isNight ? 18 : 32], palette.light);
  const sky = `${rect([0, 0, 960, 440], 'url(#v)')}${light}`;
  const scenes = {
    harbour: () => `${farShore(palette)}${boats(palette)}`,
    courtyard: () => figTree(palette),
    sea: () => openSea(palette),
    'harbour and sea': () => `${openSea(palette)}${boats(palette)}`,
  };
  return `${sky}${scenes[outlook]()}`;
}

function farShore({ far, houses, roof }: Palette): string {
  const roll = dice('shore');
  const row = repeat(20, (index) => {
    const height = 18 + roll() * 30;
    const x = 60 + index * 42;
    return `${rect([x, 336 - height, 38, height], houses[index % houses.length] ?? far)}${path(`M${x - 2} ${n(336 - height)}h42l-21-12Z`, roof)}`;
  });
  return `${path('M0 336V300q200-50 420-20 240-44 540 10v46Z', far)}${row}`;
}

function boats({ seaFar, seaNear, red, wall, ink, houses }: Palette): string {
  const one = (x: number, y: number, hull: string) =>
    `${stroke(`M${x} ${y - 6}v-46l22 46`, ink, 2)}${path(`M${x - 34} ${y - 8}h72q-5 20-18 22h-38q-12-2-16-22Z`, hull)}`;
  return `${rect([0, 334, 960, 110], seaFar)}${rect([0, 384, 960, 60], seaNear)}${one(410, 374, red)}${one(540, 402, wall)}${one(270, 404, houses[2] ?? wall)}${one(690, 372, ink)}`;
}

function openSea({ seaFar, seaNear, far, red, wall, glint }: Palette): string {
  return `${path('M330 330q40-34 110-30 60-20 110 30Z', far)}${rect([0, 328, 960, 116], seaFar)}${rect([0, 376, 960, 70], seaNear)}${rect([360, 350, 60, 3], glint, 2)}${rect([470, 398, 90, 3], glint, 2)}${rect([200, 362, 70, 3], glint, 2)}${path('M588 330l5-78h16l5 78Z', wall)}${rect([591, 282, 20, 18], red)}${path('M588 252h26l-13-18Z', red)}`;
}

function figTree({ hill, wallShade, glass, glassLit, stone }: Palette): string {
  const roll = dice('fig');
  const leaves = repeat(26, () =>
    disc(
      [440 + roll() * 110, 210 + roll() * 110, 16 + roll() * 14],
      roll() > 0.5 ? '#5f8259' : '#4c6f4f',
      0.95,
    ),
  );
  const windows = repeat(3, (index) =>
    rect([350 + index * 104, 220, 34, 50], index === 1 ? glassLit : glass, 17),
  );
  return `${rect([0, 190, 960, 250], wallShade)}${rect([0, 180, 960, 14], hill)}${windows}${path('M486 440q-2-70-8-120h16q0 60 10 120Z', '#6d5139')}${leaves}${rect([0, 404, 960, 40], stone)}`;
}
