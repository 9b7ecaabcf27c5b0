import type { DemoBusiness, DemoItem } from '../types';
import { agents, savedReplies, showcaseTopics } from './agents';
import { articles } from './articles';
import { bookingTypes, contactFields } from './bookings';
import { conversations } from './conversations';
import { topics } from './faq';
import { messenger } from './messenger';
import { members, profile } from './profile';
import { type Room, rooms } from './rooms';

const sitePath = '/demo/hotel';

const roomItem = (room: Room): DemoItem => ({
  id: `room-${room.slug}`,
  name: room.name,
  description: `${room.line} ${room.text}`,
  url: `${sitePath}/rooms/${room.slug}`,
  image: `${sitePath}/art/${room.slug}.svg`,
  attributes: {
    price: room.fromEuro,
    size: room.squareMetres,
    sleeps: room.sleeps,
    beds: room.beds,
    view: room.view,
    floors: room.floors,
    breakfast: room.breakfast ? 'included' : 'extra',
    dogs: room.dogs ? 'welcome' : 'no',
    accessible: room.accessible ? 'yes' : 'no',
    extras: room.extras,
  },
});

export const hotel: DemoBusiness = {
  slug: 'hotel',
  sitePath,
  siteKeyName: 'Hotel Corvane website',
  profile,
  members,
  contactFields,
  messenger,
  topics,
  articles,
  catalogs: [
    {
      slug: 'rooms',
      name: 'Rooms and suites',
      attributes: [
        { key: 'price', label: 'From, per night', type: 'money', unit: 'EUR' },
        { key: 'size', label: 'Size', type: 'number', unit: 'm²' },
        { key: 'sleeps', label: 'Sleeps', type: 'number' },
        { key: 'beds', label: 'Beds', type: 'text' },
        { key: 'view', label: 'View', type: 'category' },
        { key: 'floors', label: 'Floors', type: 'text' },
        { key: 'breakfast', label: 'Breakfast', type: 'category' },
        { key: 'dogs', label: 'Dogs', type: 'category' },
        { key: 'accessible', label: 'Accessible', type: 'category' },
        { key: 'extras', label: 'Extras', type: 'set' },
      ],
      items: rooms.map(roomItem),
    },
  ],
  bookingTypes,
  agents,
  showcaseTopics,
  savedReplies,
  conversations,
};
