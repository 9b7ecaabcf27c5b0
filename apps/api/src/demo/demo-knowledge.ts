import type { KnowledgeSeed } from '../features/knowledge';
import { slugOf } from '../platform/markdown';
import type { DemoBusiness } from './types';

/** The guide and the questions of a demo business, at the addresses where its own site shows them. */
export function demoKnowledge(
  { profile, sitePath, articles, topics }: DemoBusiness,
  publicUrl: string,
): KnowledgeSeed {
  const site = new URL(sitePath, publicUrl).href;
  return {
    collection: { name: 'Guide', description: `What ${profile.name} tells its guests and customers.` },
    texts: articles.map(({ slug, title, body, updated }) => ({
      title,
      text: body,
      url: `${site}/guide/${slug}`,
      publishedAt: updated,
    })),
    questions: topics.flatMap(({ slug, questions }) =>
      questions.map(({ question, answer }) => ({
        question,
        answer,
        url: `${site}/faq/${slug}#${slugOf(question)}`,
      })),
    ),
  };
}
