import { markPath } from '@parley/shared';
import { path, picture, rect, stroke } from './svg';

export const socialImageSize = { width: 1200, height: 630 };

const paper = '#fbfaf7';
const raised = '#ffffff';
const line = '#e3ded5';
const ink = '#1b2127';
const faint = '#c9c5bc';
const accent = '#0f7f7c';
const wash = '#dcf0ee';

/** The name in one stroke of one width, so that no machine needs a font to draw it. */
const letters = [
  'M0 0V-140H44a43 43 0 0 1 0 86H0',
  'M216 -48a46 46 0 1 1 -92 0a46 46 0 1 1 92 0V-94V0',
  'M262 0V-94M262 -44a48 48 0 0 1 46 -50',
  'M346 0V-146',
  'M390 -48H482A46 46 0 1 0 470 -17',
  'M522 -94V-44a44 44 0 0 0 88 0V-94M610 -94V4a44 44 0 0 1 -44 44h-22',
];

type Bubble = { at: [number, number]; width: number; lines: readonly number[]; mine?: boolean };

/** Speech as the messenger shows it: words are lines, the corner at the speaker is small. */
function bubble({ at: [x, y], width, lines, mine = false }: Bubble): string {
  const height = 44 + lines.length * 34;
  const words = lines.map((length, row) =>
    stroke(`M${x + 36} ${y + 39 + row * 34}h${length}`, mine ? '#bfe3e0' : faint, 12),
  );
  const corners = mine
    ? `M${x + 28} ${y}h${width - 56}a28 28 0 0 1 28 28v${height - 36}a8 8 0 0 1 -8 8h${-(width - 36)}a28 28 0 0 1 -28 -28v${-(height - 56)}a28 28 0 0 1 28 -28z`
    : `M${x + 28} ${y}h${width - 56}a28 28 0 0 1 28 28v${height - 56}a28 28 0 0 1 -28 28h${-(width - 36)}a8 8 0 0 1 -8 -8v${-(height - 36)}a28 28 0 0 1 28 -28z`;
  return path(corners, mine ? accent : raised) + (mine ? '' : stroke(corners, line, 2)) + words.join('');
}

/** What a link to Parley looks like where links are shown as cards. */
export function socialImage(): string {
  const { width, height } = socialImageSize;
  const name = letters.map((letter) => stroke(letter, ink, 21)).join('');
  return picture(
    [0, 0, width, height],
    [
      rect([0, 0, width, height], paper),
      rect([0, height - 14, width, 14], accent),
      `<g transform="translate(708 -150) scale(44)"><path d="${markPath}" fill="${wash}" opacity=".55"/></g>`,
      `<g transform="translate(84 130) scale(6.4)"><path d="${markPath}" fill="${accent}"/></g>`,
      `<g transform="translate(100 452) scale(.82)">${name}</g>`,
      bubble({ at: [770, 96], width: 340, lines: [230], mine: true }),
      bubble({ at: [700, 204], width: 380, lines: [300, 300, 170] }),
      bubble({ at: [850, 380], width: 260, lines: [170], mine: true }),
      bubble({ at: [700, 488], width: 290, lines: [210] }),
    ],
  );
}
