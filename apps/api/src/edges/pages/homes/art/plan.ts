import type { Configuration } from '../../../../demo/verandam/projects';
import { type Box, n, picture, rect } from '../../art/svg';

type Room = { name: string; box: Box; wet?: boolean; open?: boolean };

const plans: Record<Configuration, readonly Room[]> = {
  '1BHK': [
    { name: 'Living', box: [0, 0, 6, 5] },
    { name: 'Verandah', box: [0, 5, 6, 2], open: true },
    { name: 'Kitchen', box: [6, 0, 4, 3] },
    { name: 'Bath', box: [6, 3, 4, 1.6], wet: true },
    { name: 'Bedroom', box: [6, 4.6, 4, 2.4] },
  ],
  '2BHK': [
    { name: 'Bedroom', box: [0, 0, 4, 4] },
    { name: 'Bath', box: [4, 0, 2, 2], wet: true },
    { name: 'Bath', box: [4, 2, 2, 2], wet: true },
    { name: 'Kitchen', box: [6, 0, 4, 4] },
    { name: 'Living and dining', box: [4, 4, 6, 4] },
    { name: 'Bedroom', box: [0, 4, 4, 4] },
    { name: 'Verandah', box: [4, 8, 6, 2], open: true },
  ],
  '3BHK': [
    { name: 'Main bedroom', box: [0, 0, 4.4, 4] },
    { name: 'Bath', box: [4.4, 0, 2, 2], wet: true },
    { name: 'Bath', box: [4.4, 2, 2, 2], wet: true },
    { name: 'Kitchen', box: [6.4, 0, 3.6, 4] },
    { name: 'Utility', box: [10, 0, 2, 4], wet: true },
    { name: 'Bedroom', box: [0, 4, 4.4, 4] },
    { name: 'Living and dining', box: [4.4, 4, 7.6, 4] },
    { name: 'Bedroom', box: [0, 8, 4.4, 3] },
    { name: 'Verandah', box: [4.4, 8, 7.6, 3], open: true },
  ],
  '4BHK': [
    { name: 'Main bedroom', box: [0, 0, 4.4, 4] },
    { name: 'Bath', box: [4.4, 0, 2, 2], wet: true },
    { name: 'Bath', box: [4.4, 2, 2, 2], wet: true },
    { name: 'Kitchen', box: [6.4, 0, 3.2, 4] },
    { name: 'Bedroom', box: [9.6, 0, 4.4, 4] },
    { name: 'Bedroom', box: [0, 4, 4.4, 4] },
    { name: 'Living and dining', box: [4.4, 4, 5.2, 4] },
    { name: 'Family', box: [9.6, 4, 4.4, 4] },
    { name: 'Bedroom', box: [0, 8, 4.4, 3] },
    { name: 'Verandah', box: [4.4, 8, 9.6, 3], open: true },
  ],
  Villa: [
    { name: 'Garden verandah', box: [0, 0, 14, 2.4], open: true },
    { name: 'Living', box: [0, 2.4, 6, 5] },
    { name: 'Court', box: [6, 2.4, 3, 5], open: true },
    { name: 'Dining', box: [9, 2.4, 5, 3] },
    { name: 'Kitchen', box: [9, 5.4, 5, 2] },
    { name: 'Guest bedroom', box: [0, 7.4, 4.6, 3.6] },
    { name: 'Bath', box: [4.6, 7.4, 1.8, 3.6], wet: true },
    { name: 'Stair and lift', box: [6.4, 7.4, 3, 3.6] },
    { name: 'Entrance verandah', box: [9.4, 7.4, 4.6, 3.6], open: true },
  ],
};

const scale = 46;

/** A schematic plan of a configuration, one colour set that reads on light and dark pages. */
export function planArt(configuration: Configuration): string {
  const rooms = plans[configuration];
  const width = Math.max(...rooms.map(({ box: [x, , w] }) => x + w)) * scale + 40;
  const height = Math.max(...rooms.map(({ box: [, y, , h] }) => y + h)) * scale + 40;
  return picture(width, height, [rect([0, 0, width, height], '#fbf8ef', 8), ...rooms.map(drawRoom)]);
}

function drawRoom({ name, box: [x, y, width, height], wet, open }: Room): string {
  const at: Box = [x * scale + 20, y * scale + 20, width * scale, height * scale];
  const floor = wet ? '#d3e4e4' : '#ffffff';
  const fill = open ? '#dde8c9' : floor;
  const dash = open ? ' stroke-dasharray="7 5"' : '';
  const size = Math.min(15, (at[2] / name.length) * 1.7);
  return `<rect x="${n(at[0])}" y="${n(at[1])}" width="${n(at[2])}" height="${n(at[3])}" fill="${fill}" stroke="#24463a" stroke-width="${open ? 2 : 4}"${dash}/><text x="${n(at[0] + at[2] / 2)}" y="${n(at[1] + at[3] / 2 + size / 3)}" font-family="system-ui,sans-serif" font-size="${n(size)}" text-anchor="middle" fill="#24463a">${name}</text>`;
}
