import type { TeamBody } from '@parley/shared/message';
import { type Room, rooms } from './rooms';

const page = '/demo/hotel';

const named = (slugs: readonly string[]): Room[] =>
  slugs.map((slug) => {
    const room = rooms.find((each) => each.slug === slug);
    if (!room) throw new Error(`No room is called ${slug}.`);
    return room;
  });

const placesOf = ({ slug, name }: Room) => ({
  title: name,
  url: `${page}/rooms/${slug}`,
  imageUrl: `${page}/art/${slug}.svg`,
});

/** Rooms side by side, as a member sends them. */
export function compareRooms(text: string, ...slugs: string[]): TeamBody {
  const shown = named(slugs);
  const row = (label: string, value: (room: Room) => string, measure?: (room: Room) => number) => {
    const sizes = measure ? shown.map(measure) : [];
    const most = Math.max(...sizes);
    return {
      label,
      values: shown.map(value),
      ...(measure && { best: sizes.flatMap((size, at) => (size === most ? [at] : [])) }),
    };
  };
  return {
    kind: 'comparison',
    text,
    columns: shown.map(placesOf),
    rows: [
      row(
        'From, per night',
        ({ fromEuro }) => `€ ${fromEuro}`,
        ({ fromEuro }) => -fromEuro,
      ),
      row(
        'Size',
        ({ squareMetres }) => `${squareMetres} m²`,
        ({ squareMetres }) => squareMetres,
      ),
      row('Beds', ({ beds }) => beds),
      row('View', ({ view }) => view),
      row('Breakfast included', ({ breakfast }) => (breakfast ? 'yes' : 'no')),
    ],
  };
}
