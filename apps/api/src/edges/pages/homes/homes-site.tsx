import { Hono } from 'hono';
import { articles } from '../../../demo/verandam/articles';
import { topics } from '../../../demo/verandam/faq';
import { profile } from '../../../demo/verandam/profile';
import { projects } from '../../../demo/verandam/projects';
import { sendArt } from '../art/send-art';
import { createDemoKnowledge, type DemoKnowledge } from '../demo-knowledge';
import { sendPage } from '../document';
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
    .route('/', createDemoKnowledge(siteOf, knowledge))
    .get('/art/:file', (c, next) => sendArt(c, pictures.get(c.req.param('file'))) ?? next());
}

const knowledge: DemoKnowledge = {
  base,
  name: profile.name,
  Frame: HomesFrame,
  topics,
  articles,
  faq: {
    title: 'Questions and answers',
    description:
      'Buying, prices, loans, documents, visits, building and living with Verandam Homes: answered plainly.',
    heading: 'Questions',
    lead: 'Asked by families before you. If yours is missing, a person will answer it.',
  },
  guide: {
    title: 'The guide',
    description: 'Fourteen articles about buying, paying for, receiving and living in a home.',
    heading: 'The guide',
    lead: 'Everything we would want to know before signing anything.',
  },
};
