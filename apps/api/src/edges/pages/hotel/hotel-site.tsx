import { type Context, Hono } from 'hono';
import { articles } from '../../../demo/corvane/articles';
import { topics } from '../../../demo/corvane/faq';
import { profile } from '../../../demo/corvane/profile';
import { rooms } from '../../../demo/corvane/rooms';
import { sendArt } from '../art/send-art';
import { sendPage } from '../document';
import { FaqIndex, FaqTopic, faqJsonLd, GuideList, GuidePage, guideJsonLd } from '../knowledge-pages';
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
    .get('/faq', async (c) => sendPage(c, faqPage(await siteOf(), c)))
    .get('/faq/:topic', async (c, next) => {
      const page = topicPage(await siteOf(), c.req.param('topic'));
      return page ? sendPage(c, page) : next();
    })
    .get('/guide', async (c) => sendPage(c, guideIndex(await siteOf())))
    .get('/guide/:slug', async (c, next) => {
      const page = guidePage(await siteOf(), c.req.param('slug'));
      return page ? sendPage(c, page) : next();
    })
    .get('/art/:file', (c, next) => sendArt(c, pictures.get(c.req.param('file'))) ?? next());
}

function faqPage(site: Site, c: Context) {
  const query = (c.req.query('q') ?? '').trim().slice(0, 80);
  return (
    <HotelFrame
      site={site}
      path="/faq"
      title="Questions and answers"
      description="Check-in, rooms, prices, breakfast, spa, dogs, parking: what guests ask most, answered."
      indexed={query === ''}
    >
      <div class="wrap page">
        <h1>Questions</h1>
        <p class="lead">
          What guests ask most. If yours is missing, ask us: reception is awake day and night.
        </p>
        <FaqIndex base={base} topics={topics} query={query} />
      </div>
    </HotelFrame>
  );
}

function topicPage(site: Site, slug: string) {
  const topic = topics.find((entry) => entry.slug === slug);
  if (!topic) return null;
  return (
    <HotelFrame
      site={site}
      path={`/faq/${slug}`}
      title={`${topic.title}: questions and answers`}
      description={`${topic.title} at Hotel Corvane: ${topic.questions.length} questions answered.`}
      jsonLd={faqJsonLd(topic)}
    >
      <div class="wrap page">
        <FaqTopic base={base} topic={topic} topics={topics} />
      </div>
    </HotelFrame>
  );
}

function guideIndex(site: Site) {
  return (
    <HotelFrame
      site={site}
      path="/guide"
      title="House guide"
      description="Everything about staying at Hotel Corvane, in fifteen short articles."
    >
      <div class="wrap page">
        <h1>House guide</h1>
        <p class="lead">Everything we would tell you at the desk, if there were time.</p>
        <div class="form-space">
          <GuideList base={base} articles={articles} />
        </div>
      </div>
    </HotelFrame>
  );
}

function guidePage(site: Site, slug: string) {
  const article = articles.find((entry) => entry.slug === slug);
  if (!article) return null;
  return (
    <HotelFrame
      site={site}
      path={`/guide/${slug}`}
      title={article.title}
      description={article.summary}
      jsonLd={guideJsonLd(article, profile.name)}
    >
      <div class="wrap page">
        <GuidePage base={base} article={article} articles={articles} />
      </div>
    </HotelFrame>
  );
}
