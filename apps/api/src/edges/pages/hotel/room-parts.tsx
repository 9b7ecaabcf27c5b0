import { Art } from '../site';
import { art, base } from './hotel-frame';
import { euro, type KnownRoom, type Offer, type Stay, stayQuery } from './stay';

export function RoomCard({ room }: { room: KnownRoom }) {
  return (
    <article class="card">
      <Art src={art(room.slug)} alt="" />
      <h3>
        <a href={`${base}/rooms/${room.slug}`}>{room.name}</a>
      </h3>
      <p>{room.line}</p>
      <p class="price">
        {room.squareMetres} m², from {euro(room.fromEuro)} a night
      </p>
    </article>
  );
}

export function RoomTags({ room }: { room: KnownRoom }) {
  const tags = [
    `${room.squareMetres} m²`,
    room.sleeps === 1 ? 'One guest' : `Up to ${room.sleeps} guests`,
    room.beds,
    `View: ${room.view}`,
    room.breakfast ? 'Breakfast included' : '',
    room.dogs ? 'Dogs welcome' : '',
    room.accessible ? 'Step-free' : '',
  ];
  return (
    <ul class="plain tags">
      {tags.filter(Boolean).map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}

export function Price({ offer: { room, totalEuro }, stay }: { offer: Offer; stay: Stay }) {
  if (totalEuro === null) {
    return (
      <p class="sum">
        from {euro(room.fromEuro)}
        <small>a night, in the quiet season</small>
      </p>
    );
  }
  return (
    <p class="sum">
      {euro(totalEuro)}
      <small>
        for {stay.nights} {stay.nights === 1 ? 'night' : 'nights'} at the flexible rate, city tax not included
      </small>
    </p>
  );
}

export function RoomRow({ offer, stay }: { offer: Offer; stay: Stay }) {
  const { room } = offer;
  return (
    <article class="room">
      <Art src={art(room.slug)} alt="" />
      <div>
        <h2>
          <a href={`${base}/rooms/${room.slug}?${stayQuery(stay)}`}>{room.name}</a>
        </h2>
        <p>{room.line}</p>
        <RoomTags room={room} />
        <Price offer={offer} stay={stay} />
      </div>
    </article>
  );
}
