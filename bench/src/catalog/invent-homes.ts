const places = ['Whitefield', 'Hebbal', 'Indiranagar', 'Jayanagar', 'Koramangala', 'Sarjapur', 'Yelahanka'];
const cities = ['Bengaluru', 'Mysuru', 'Chennai', 'Pune'];
const amenities = ['Pool', 'Gym', 'Garden', 'Clubhouse', 'Lift', 'Play area', 'Parking'];
const feels = ['quiet', 'bright', 'airy', 'corner', 'renovated', 'spacious', 'furnished', 'garden'];
const views = ['lake', 'park', 'hills', 'old trees', 'metro line', 'market', 'school', 'temple tank'];
const placesPerCity = 25;

export type Home = Record<string, unknown>;

/** Homes that differ as those of a town do: a few sizes, a hundred places, prices spread over decades. */
export function inventHomes(random: () => number): () => Home {
  const pick = <One>(from: readonly One[]) => from[Math.floor(random() * from.length)] as One;
  let count = 0;
  return () => {
    count += 1;
    const rooms = 1 + Math.floor(random() ** 1.3 * 4);
    const district = Math.floor(random() * placesPerCity);
    const city = pick(cities);
    const name = district < places.length && city === 'Bengaluru' ? places[district] : `${city} ${district}`;
    const area = 350 * rooms + Math.round(random() * 400);
    return {
      externalId: `home-${count}`,
      title: `${pick(feels)} ${rooms} bedroom home ${count}`,
      description: `A ${pick(feels)} home with a view of the ${pick(views)}, near the ${pick(views)}.`,
      url: `/homes/${count}`,
      values: {
        place: { name, city },
        configuration: `${rooms}BHK`,
        price: Math.round(area * (4000 + random() ** 2 * 26_000)),
        area,
        possession: `20${26 + Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}-15`,
        amenities: amenities.filter(() => random() < 0.4),
        pets: random() < 0.5,
        growth: Math.round(random() * 150) / 10,
        left: { left: Math.floor(random() * 20), at: '2026-11-20T13:00:00.000Z' },
      },
    };
  };
}
