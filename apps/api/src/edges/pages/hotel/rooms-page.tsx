import { articles } from '../../../demo/corvane/articles';
import { rateInSeason, seasons } from '../../../demo/corvane/rates';
import { everyRoomHas, rooms } from '../../../demo/corvane/rooms';
import type { JsonLdValue } from '../json-ld';
import { GuideList } from '../knowledge-pages';
import { Art, Crumbs, Scroll, type Site, shortDate } from '../site';
import { art, base, HotelFrame } from './hotel-frame';
import { Price, RoomCard, RoomRow, RoomTags } from './room-parts';
import { euro, type KnownRoom, offersFor, type Stay, totalOf } from './stay';
import { StayForm } from './stay-form';

export function RoomsPage({ site, stay, asked }: { site: Site; stay: Stay; asked: boolean }) {
  const offers = asked ? offersFor(stay) : rooms.map((room) => ({ room, totalEuro: totalOf(room, stay) }));
  return (
    <HotelFrame
      site={site}
      path="/rooms"
      title="Rooms and suites"
      description="Ten kinds of room between harbour and courtyard, with sizes, beds and what a stay costs on your dates."
    >
      <div class="wrap page">
        <h1>Rooms and suites</h1>
        <p class="lead">
          Harbour rooms wake with the boats, courtyard rooms do not wake at all. Choose dates to see what a
          stay costs.
        </p>
        <div class="form-space">
          <StayForm stay={stay} now={site.now} />
        </div>
        <p class="note" role="status">
          {asked ? summary(offers.length, stay) : 'Ten kinds of room, sixty-four in all.'}
        </p>
        <div class="rooms">
          {offers.map((offer) => (
            <RoomRow key={offer.room.slug} offer={offer} stay={stay} />
          ))}
        </div>
        {offers.length === 0 && <NoRoom />}
        <p class="note">
          Prices are those of the published rates and are no promise of a free room: reception confirms within
          the hour.
        </p>
      </div>
    </HotelFrame>
  );
}

function summary(count: number, { arrival, nights, guests }: Stay): string {
  const found = `${count} ${count === 1 ? 'kind of room fits' : 'kinds of room fit'} ${guests} ${guests === 1 ? 'guest' : 'guests'}`;
  return arrival
    ? `${found}, ${nights} ${nights === 1 ? 'night' : 'nights'} from ${shortDate(arrival)}.`
    : `${found}.`;
}

function NoRoom() {
  return (
    <div class="sheet">
      <h2>No single room fits all of that</h2>
      <p class="note">
        Two connecting rooms may: a Harbour Double and a Harbour Twin share a door. Ask us, or{' '}
        <a href={`${base}/rooms`}>see all rooms</a>.
      </p>
    </div>
  );
}

export function RoomPage({ site, room, stay }: { site: Site; room: KnownRoom; stay: Stay }) {
  const others = rooms.filter(({ slug, view }) => slug !== room.slug && view === room.view).slice(0, 3);
  const guides = articles.filter(({ slug }) =>
    ['rooms-and-rates', 'cancellation-and-payment'].includes(slug),
  );
  return (
    <HotelFrame
      site={site}
      path={`/rooms/${room.slug}`}
      title={room.name}
      description={`${room.line} ${room.squareMetres} m², ${room.beds.toLowerCase()}, from ${euro(room.fromEuro)} a night.`}
      jsonLd={roomJsonLd(site, room)}
    >
      <div class="wrap page">
        <Crumbs
          trail={[
            [base, 'Home'],
            [`${base}/rooms`, 'Rooms'],
          ]}
          here={room.name}
        />
        <div class="split">
          <Art
            src={art(room.slug)}
            alt={`${room.name}: ${room.beds.toLowerCase()}, ${room.view} in the window`}
            eager
          />
          <div>
            <h1>{room.name}</h1>
            <p class="lead">{room.line}</p>
            <RoomTags room={room} />
            <Price offer={{ room, totalEuro: totalOf(room, stay) }} stay={stay} />
          </div>
        </div>
        <div class="form-space">
          <StayForm stay={stay} now={site.now} brief action={`${base}/rooms/${room.slug}`} />
        </div>
        <div class="two">
          <div>
            <h2>The room</h2>
            <p class="note">{room.text}</p>
            <ul class="bullets">
              {[...room.extras, ...everyRoomHas].map((extra) => (
                <li key={extra}>{extra}</li>
              ))}
            </ul>
          </div>
          <Rates room={room} />
        </div>
        {others.length > 0 && (
          <aside class="next" aria-label="With the same view">
            <h2>With the same view</h2>
            <div class="cards">
              {others.map((other) => (
                <RoomCard key={other.slug} room={other} />
              ))}
            </div>
          </aside>
        )}
        <aside class="next" aria-label="Good to know">
          <h2>Good to know</h2>
          <GuideList base={base} articles={guides} level="h3" />
        </aside>
      </div>
    </HotelFrame>
  );
}

function Rates({ room }: { room: KnownRoom }) {
  return (
    <div>
      <h2>What a night costs</h2>
      <p class="note">
        Flexible rate for the room, VAT included. Friday and Saturday nights cost ten per cent more.
      </p>
      <Scroll label="Rates by season">
        <table>
          <thead>
            <tr>
              <th scope="col">Season</th>
              <th scope="col" class="num">
                Flexible
              </th>
              <th scope="col" class="num">
                Saver
              </th>
            </tr>
          </thead>
          <tbody>
            {seasons.map((season) => {
              const flexible = rateInSeason(room, season);
              return (
                <tr key={season.name}>
                  <th scope="row">{season.name}</th>
                  <td class="num">{euro(flexible)}</td>
                  <td class="num">{euro(Math.round(flexible * 0.88))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

const roomJsonLd = ({ publicUrl }: Site, room: KnownRoom): JsonLdValue => ({
  '@type': 'HotelRoom',
  name: room.name,
  description: room.text,
  image: `${publicUrl}${art(room.slug)}`,
  url: `${publicUrl}${base}/rooms/${room.slug}`,
  bed: room.beds,
  occupancy: { '@type': 'QuantitativeValue', maxValue: room.sleeps },
  floorSize: { '@type': 'QuantitativeValue', value: room.squareMetres, unitCode: 'MTK' },
  containedInPlace: { '@type': 'Hotel', name: 'Hotel Corvane' },
});
