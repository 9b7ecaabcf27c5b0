import { rooms } from '../../../../demo/corvane/rooms';
import { picture } from '../../art/svg';
import { cormorant, harbour } from './harbour';
import { day, night } from './palette';
import { roomArt } from './room';
import { mareSpa, netLoft, padaria, salina } from './scenes';

const scenes = { harbour, salina, 'net-loft': netLoft, padaria, 'mare-spa': mareSpa } as const;

/** Every picture of the hotel by file name, by day and by night. */
export function hotelArt(): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const [name, draw] of Object.entries(scenes)) {
    pictures.set(`${name}.svg`, draw(day, false));
    pictures.set(`${name}-night.svg`, draw(night, true));
  }
  for (const room of rooms) {
    pictures.set(`${room.slug}.svg`, roomArt(room, day, false));
    pictures.set(`${room.slug}-night.svg`, roomArt(room, night, true));
  }
  pictures.set('icon.svg', picture([0, 0, 80, 80], [cormorant([40, 70, 1], '#c04a34')]));
  return pictures;
}
