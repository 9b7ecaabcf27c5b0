import { raw } from 'hono/html';
import type { DemoArticle, DemoTopic } from '../../demo/types';
import { houseMarkdown, slugOf } from '../../platform/markdown';
import type { JsonLdValue } from './json-ld';
import { Crumbs, shortDate } from './site';

type IndexProps = { base: string; topics: readonly DemoTopic[]; query: string };

export function FaqIndex({ base, topics, query }: IndexProps) {
  const found = query ? search(topics, query) : [];
  return (
    <>
      <search>
        <form class="search" action={`${base}/faq`}>
          <label for="q">Search the answers</label>
          <div>
            <input id="q" name="q" type="search" value={query} maxlength={80} autocomplete="off" />
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      {query && <Found base={base} query={query} found={found} />}
      <div class="topics">
        {topics.map((topic) => (
          <section key={topic.slug}>
            <h2>
              <a href={`${base}/faq/${topic.slug}`}>{topic.title}</a>
            </h2>
            <ul class="plain">
              {topic.questions.map(({ question }) => (
                <li key={question}>
                  <a href={`${base}/faq/${topic.slug}#${slugOf(question)}`}>{question}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

type Hit = { topic: DemoTopic; question: string; answer: string };

function Found({ base, query, found }: { base: string; query: string; found: readonly Hit[] }) {
  return (
    <section class="found" aria-live="polite">
      <h2>
        {found.length === 0
          ? `Nothing found for “${query}”`
          : `${found.length} ${found.length === 1 ? 'answer' : 'answers'} for “${query}”`}
      </h2>
      {found.length === 0 && <p>Try a single word, or ask us: every question reaches a person.</p>}
      <ul class="plain">
        {found.slice(0, 12).map(({ topic, question, answer }) => (
          <li key={question}>
            <h3>
              <a href={`${base}/faq/${topic.slug}#${slugOf(question)}`}>{question}</a>
            </h3>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const wordBreak = /[^\p{L}\p{N}]+/u;

/** All words must occur; those in the question count double. */
export function search(topics: readonly DemoTopic[], query: string): Hit[] {
  const words = query.toLowerCase().split(wordBreak).filter(Boolean);
  if (words.length === 0) return [];
  return topics
    .flatMap((topic) => topic.questions.map((entry) => ({ topic, ...entry })))
    .map((hit) => ({ hit, score: scoreOf(hit, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}

function scoreOf({ question, answer }: Hit, words: readonly string[]): number {
  const heading = question.toLowerCase();
  const text = answer.toLowerCase();
  if (!words.every((word) => heading.includes(word) || text.includes(word))) return 0;
  return words.reduce(
    (sum, word) => sum + (heading.includes(word) ? 2 : 0) + (text.includes(word) ? 1 : 0),
    0,
  );
}

type TopicProps = { base: string; topic: DemoTopic; topics: readonly DemoTopic[] };

export function FaqTopic({ base, topic, topics }: TopicProps) {
  return (
    <>
      <Crumbs
        trail={[
          [base, 'Home'],
          [`${base}/faq`, 'Questions'],
        ]}
        here={topic.title}
      />
      <h1>{topic.title}</h1>
      <div class="answers">
        {topic.questions.map(({ question, answer }) => (
          <section key={question} id={slugOf(question)}>
            <h2>{question}</h2>
            <p>{answer}</p>
          </section>
        ))}
      </div>
      <nav aria-label="Other topics" class="chips">
        {topics
          .filter(({ slug }) => slug !== topic.slug)
          .map(({ slug, title }) => (
            <a key={slug} href={`${base}/faq/${slug}`}>
              {title}
            </a>
          ))}
      </nav>
    </>
  );
}

export const faqJsonLd = (topic: DemoTopic): JsonLdValue => ({
  '@type': 'FAQPage',
  mainEntity: topic.questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});

type GuideListProps = { base: string; articles: readonly DemoArticle[]; level?: 'h2' | 'h3' };

export function GuideList({ base, articles, level: Heading = 'h2' }: GuideListProps) {
  return (
    <ul class="plain guides">
      {articles.map(({ slug, title, summary }) => (
        <li key={slug}>
          <Heading>
            <a href={`${base}/guide/${slug}`}>{title}</a>
          </Heading>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}

type GuideProps = { base: string; article: DemoArticle; articles: readonly DemoArticle[] };

export function GuidePage({ base, article, articles }: GuideProps) {
  const at = articles.indexOf(article);
  const next = [articles[(at + 1) % articles.length], articles[(at + 2) % articles.length]];
  return (
    <>
      <Crumbs
        trail={[
          [base, 'Home'],
          [`${base}/guide`, 'Guide'],
        ]}
        here={article.title}
      />
      <article class="prose">
        <h1>{article.title}</h1>
        <p class="lead">{article.summary}</p>
        <p class="stamp">
          Last checked <time datetime={article.updated}>{shortDate(article.updated)}</time>
        </p>
        {raw(houseMarkdown(article.body))}
      </article>
      <aside class="next" aria-label="Read next">
        <h2>Read next</h2>
        <GuideList base={base} articles={next.filter((entry) => entry !== undefined)} level="h3" />
      </aside>
    </>
  );
}

export const guideJsonLd = (article: DemoArticle, publisher: string): JsonLdValue => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  dateModified: article.updated,
  keywords: article.tags.join(', '),
  author: { '@type': 'Organization', name: publisher },
  publisher: { '@type': 'Organization', name: publisher },
});
