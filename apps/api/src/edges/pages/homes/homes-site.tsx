import { Hono } from 'hono';
import { articles } from '../../../demo/verandam/articles';
import { topics } from '../../../demo/verandam/faq';
import { profile } from '../../../demo/verandam/profile';
import { projects } from '../../../demo/verandam/projects';
import { sendArt } from '../art/send-art';
import { sendPage } from '../document';
import { FaqIndex, FaqTopic, faqJsonLd, GuideList, GuidePage, guideJsonLd } from '../knowledge-pages';
import type { Site } from '../site';
import { homesArt } from './art/homes-art';
import { base, HomesFrame } from './homes-frame';
import { HomesHome } from './homes-home';
import { ContactPage, LoansPage, LocalitiesPage } from './homes-pages';
import { readLoan } from './loan';
import { ProjectPage } from './project-page';
import { ProjectsPage } from './projects-page';
import { readWish, wishQuery } from './search';

/** Verandam's own site. An address it does not know falls through to whoever mounts it. */
export function createHomesSite(siteOf: () => Promise<Site>): Hono {
  const pictures = homesArt();
  return new Hono()
    .get('/', async (c) => sendPage(c, <HomesHome site={await siteOf()} />))
    .get('/projects', async (c) => {
      const wish = readWish(c.req.query());
      return sendPage(
        c,
        <ProjectsPage site={await siteOf()} wish={wish} filtered={wishQuery(wish) !== ''} />,
      );
    })
    .get('/projects/:slug', async (c, next) => {
      const project = projects.find(({ slug }) => slug === c.req.param('slug'));
      return project ? sendPage(c, <ProjectPage site={await siteOf()} project={project} />) : next();
    })
    .get('/localities', async (c) => sendPage(c, <LocalitiesPage site={await siteOf()} />))
    .get('/loans', async (c) => {
      const query = c.req.query();
      const asked = Object.keys(query).length > 0;
      return sendPage(c, <LoansPage site={await siteOf()} form={readLoan(query)} asked={asked} />);
    })
    .get('/contact', async (c) => sendPage(c, <ContactPage site={await siteOf()} />))
    .get('/faq', async (c) => {
      const query = (c.req.query('q') ?? '').trim().slice(0, 80);
      return sendPage(c, <Faq site={await siteOf()} query={query} />);
    })
    .get('/faq/:topic', async (c, next) => {
      const page = topicPage(await siteOf(), c.req.param('topic'));
      return page ? sendPage(c, page) : next();
    })
    .get('/guide', async (c) => sendPage(c, <Guide site={await siteOf()} />))
    .get('/guide/:slug', async (c, next) => {
      const page = guidePage(await siteOf(), c.req.param('slug'));
      return page ? sendPage(c, page) : next();
    })
    .get('/art/:file', (c, next) => sendArt(c, pictures.get(c.req.param('file'))) ?? next());
}

function Faq({ site, query }: { site: Site; query: string }) {
  return (
    <HomesFrame
      site={site}
      path="/faq"
      title="Questions and answers"
      description="Buying, prices, loans, documents, visits, building and living with Verandam Homes: answered plainly."
      indexed={query === ''}
    >
      <div class="wrap page">
        <h1>Questions</h1>
        <p class="lead">Asked by families before you. If yours is missing, a person will answer it.</p>
        <FaqIndex base={base} topics={topics} query={query} />
      </div>
    </HomesFrame>
  );
}

function topicPage(site: Site, slug: string) {
  const topic = topics.find((entry) => entry.slug === slug);
  if (!topic) return null;
  return (
    <HomesFrame
      site={site}
      path={`/faq/${slug}`}
      title={`${topic.title}: questions and answers`}
      description={`${topic.title} at Verandam Homes: ${topic.questions.length} questions answered.`}
      jsonLd={faqJsonLd(topic)}
    >
      <div class="wrap page">
        <FaqTopic base={base} topic={topic} topics={topics} />
      </div>
    </HomesFrame>
  );
}

function Guide({ site }: { site: Site }) {
  return (
    <HomesFrame
      site={site}
      path="/guide"
      title="The guide"
      description="Fourteen articles about buying, paying for, receiving and living in a home."
    >
      <div class="wrap page">
        <h1>The guide</h1>
        <p class="lead">Everything we would want to know before signing anything.</p>
        <div class="block">
          <GuideList base={base} articles={articles} />
        </div>
      </div>
    </HomesFrame>
  );
}

function guidePage(site: Site, slug: string) {
  const article = articles.find((entry) => entry.slug === slug);
  if (!article) return null;
  return (
    <HomesFrame
      site={site}
      path={`/guide/${slug}`}
      title={article.title}
      description={article.summary}
      jsonLd={guideJsonLd(article, profile.name)}
    >
      <div class="wrap page">
        <GuidePage base={base} article={article} articles={articles} />
      </div>
    </HomesFrame>
  );
}
