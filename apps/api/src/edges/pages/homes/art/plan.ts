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
  return picture([0, 0, width, height], [rect([0, 0, width, height], '#fbf8ef', 8), ...rooms.map(drawRoom)]);
}

const line = '#8aa197';

function drawRoom(room: Room): string {
  const { name, box, wet, open } = room;
  const [x, y, width, height] = box.map((value) => value * scale) as [number, number, number, number];
  const floor = wet ? '#d3e4e4' : '#ffffff';
  const fill = open ? '#dde8c9' : floor;
  const dash = open ? ' stroke-dasharray="7 5"' : '';
  const size = Math.min(15, (width / name.length) * 1.6);
  return `<g transform="translate(${n(x + 20)} ${n(y + 20)})"><rect width="${n(width)}" height="${n(height)}" fill="${fill}" stroke="#24463a" stroke-width="${open ? 2 : 4}"${dash}/>${furniture(room, width, height)}<text x="${n(width / 2)}" y="${n(height - 12)}" font-family="system-ui,sans-serif" font-size="${n(size)}" text-anchor="middle" fill="#24463a">${name}</text></g>`;
}

/** Enough furniture to see which room is which. */
function furniture({ name, wet, open }: Room, width: number, height: number): string {
  const box = ([x, y, w, h]: Box, radius = 6) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${radius}" fill="none" stroke="${line}" stroke-width="2"/>`;
  const room = Math.max(0, height - 46);
  if (name.toLowerCase().includes('bedroom')) {
    const bed = Math.min(84, width - 30, room * 1.1);
    return `${box([14, 14, bed, room - 8])}${box([20, 20, bed / 2 - 10, 22], 4)}${box([16 + bed / 2, 20, bed / 2 - 10, 22], 4)}`;
  }
  if (wet) return `${box([10, 10, Math.min(34, width - 20), Math.min(24, room)], 10)}`;
  if (name === 'Kitchen')
    return `${box([10, 10, width - 20, 24], 2)}${box([18, 15, 14, 14], 7)}${box([38, 15, 14, 14], 7)}`;
  if (open) return `${plant(22, 22)}${plant(width - 22, 22)}`;
  if (name.startsWith('Living') || name === 'Family') {
    return `${box([16, 16, Math.min(130, width - 40), 34], 10)}${box([40, 64, Math.min(80, width - 80), Math.max(0, Math.min(30, room - 56))], 4)}`;
  }
  return '';
}

const plant = (x: number, y: number): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="9" fill="#9dbb7c"/><circle cx="${n(x)}" cy="${n(y)}" r="4" fill="#5c8f52"/>`;
