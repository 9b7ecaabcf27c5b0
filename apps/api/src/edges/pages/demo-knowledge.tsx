import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { DemoArticle, DemoTopic } from '../../demo/types';
import type { PageProps } from './demo-frame';
import { sendPage } from './document';
import { FaqIndex, FaqTopic, faqJsonLd, GuideList, GuidePage, guideJsonLd } from './knowledge-pages';
import type { Site } from './site';

type Words = { title: string; description: string; heading: string; lead: string };

export type DemoKnowledge = {
  base: string;
  name: string;
  Frame: (page: PageProps) => Child;
  topics: readonly DemoTopic[];
  articles: readonly DemoArticle[];
  faq: Words;
  guide: Words;
};

/** Questions and guide of a demo business, below its site. */
export function createDemoKnowledge(siteOf: () => Promise<Site>, given: DemoKnowledge): Hono {
  return new Hono()
    .get('/faq', async (c) => {
      const query = (c.req.query('q') ?? '').trim().slice(0, 80);
      return sendPage(c, <Questions given={given} site={await siteOf()} query={query} />);
    })
    .get('/faq/:topic', async (c, next) => {
      const topic = given.topics.find(({ slug }) => slug === c.req.param('topic'));
      return topic ? sendPage(c, <Topic given={given} site={await siteOf()} topic={topic} />) : next();
    })
    .get('/guide', async (c) => sendPage(c, <Guide given={given} site={await siteOf()} />))
    .get('/guide/:slug', async (c, next) => {
      const article = given.articles.find(({ slug }) => slug === c.req.param('slug'));
      return article
        ? sendPage(c, <Article given={given} site={await siteOf()} article={article} />)
        : next();
    });
}

type Shown = { given: DemoKnowledge; site: Site };

function Questions({ given: { Frame, base, faq, topics }, site, query }: Shown & { query: string }) {
  return (
    <Frame site={site} path="/faq" title={faq.title} description={faq.description} indexed={query === ''}>
      <div class="wrap page">
        <h1>{faq.heading}</h1>
        <p class="lead">{faq.lead}</p>
        <FaqIndex base={base} topics={topics} query={query} />
      </div>
    </Frame>
  );
}

function Topic({ given: { Frame, base, name, topics }, site, topic }: Shown & { topic: DemoTopic }) {
  return (
    <Frame
      site={site}
      path={`/faq/${topic.slug}`}
      title={`${topic.title}: questions and answers`}
      description={`${topic.title} at ${name}: ${topic.questions.length} questions answered.`}
      jsonLd={faqJsonLd(topic)}
    >
      <div class="wrap page">
        <FaqTopic base={base} topic={topic} topics={topics} />
      </div>
    </Frame>
  );
}

function Guide({ given: { Frame, base, guide, articles }, site }: Shown) {
  return (
    <Frame site={site} path="/guide" title={guide.title} description={guide.description}>
      <div class="wrap page">
        <h1>{guide.heading}</h1>
        <p class="lead">{guide.lead}</p>
        <div class="block">
          <GuideList base={base} articles={articles} />
        </div>
      </div>
    </Frame>
  );
}

function Article({
  given: { Frame, base, name, articles },
  site,
  article,
}: Shown & { article: DemoArticle }) {
  return (
    <Frame
      site={site}
      path={`/guide/${article.slug}`}
      title={article.title}
      description={article.summary}
      jsonLd={guideJsonLd(article, name)}
    >
      <div class="wrap page">
        <GuidePage base={base} article={article} articles={articles} />
      </div>
    </Frame>
  );
}
