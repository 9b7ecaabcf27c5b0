import { Hono } from 'hono';
import { articles } from '../../../demo/corvane/articles';
import { topics } from '../../../demo/corvane/faq';
import { profile } from '../../../demo/corvane/profile';
import { rooms } from '../../../demo/corvane/rooms';
import { sendArt } from '../art/send-art';
import { createDemoKnowledge, type DemoKnowledge } from '../demo-knowledge';
import { sendPage } from '../document';
import type { Site } from '../site';
import { hotelArt } from './art/hotel-art';
import { base, HotelFrame } from './hotel-frame';
import { HotelHome } from './hotel-home';
import { DiningPage, SpaPage, VisitPage } from './hotel-pages';
import { RoomPage, RoomsPage } from './rooms-page';
import { readStay } from './stay';

/** Hotel Corvane's own site. An address it does not know falls through to whoever mounts it. */
export function createHotelSite(siteOf: () => Promise<Site>): Hono {
  const pictures = hotelArt();
  return new Hono()
    .get('/', async (c) => sendPage(c, <HotelHome site={await siteOf()} />))
    .get('/rooms', async (c) => {
      const query = c.req.query();
      const asked = 'guests' in query || 'arrival' in query;
      return sendPage(c, <RoomsPage site={await siteOf()} stay={readStay(query)} asked={asked} />);
    })
    .get('/rooms/:slug', async (c, next) => {
      const room = rooms.find(({ slug }) => slug === c.req.param('slug'));
      if (!room) return next();
      return sendPage(c, <RoomPage site={await siteOf()} room={room} stay={readStay(c.req.query())} />);
    })
    .get('/dining', async (c) => sendPage(c, <DiningPage site={await siteOf()} />))
    .get('/spa', async (c) => sendPage(c, <SpaPage site={await siteOf()} />))
    .get('/visit', async (c) => sendPage(c, <VisitPage site={await siteOf()} />))
    .route('/', createDemoKnowledge(siteOf, knowledge))
    .get('/art/:file', (c, next) => sendArt(c, pictures.get(c.req.param('file'))) ?? next());
}

const knowledge: DemoKnowledge = {
  base,
  name: profile.name,
  Frame: HotelFrame,
  topics,
  articles,
  faq: {
    title: 'Questions and answers',
    description: 'Check-in, rooms, prices, breakfast, spa, dogs, parking: what guests ask most, answered.',
    heading: 'Questions',
    lead: 'What guests ask most. If yours is missing, ask us: reception is awake day and night.',
  },
  guide: {
    title: 'House guide',
    description: 'Everything about staying at Hotel Corvane, in fifteen short articles.',
    heading: 'House guide',
    lead: 'Everything we would tell you at the desk, if there were time.',
  },
};
