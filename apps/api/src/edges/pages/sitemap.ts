import { articles as hotelArticles } from '../../demo/corvane/articles';
import { topics as hotelTopics } from '../../demo/corvane/faq';
import { rooms } from '../../demo/corvane/rooms';
import type { DemoArticle, DemoTopic } from '../../demo/types';
import { articles as homesArticles } from '../../demo/verandam/articles';
import { topics as homesTopics } from '../../demo/verandam/faq';
import { projects } from '../../demo/verandam/projects';

const knowledge = (
  base: string,
  topics: readonly DemoTopic[],
  articles: readonly DemoArticle[],
): string[] => [
  `${base}/faq`,
  ...topics.map(({ slug }) => `${base}/faq/${slug}`),
  `${base}/guide`,
  ...articles.map(({ slug }) => `${base}/guide/${slug}`),
];

/** Every public address that always exists, in reading order. */
export function publicPaths(): string[] {
  return [
    '/',
    '/demo/hotel',
    '/demo/hotel/rooms',
    ...rooms.map(({ slug }) => `/demo/hotel/rooms/${slug}`),
    '/demo/hotel/dining',
    '/demo/hotel/spa',
    '/demo/hotel/visit',
    ...knowledge('/demo/hotel', hotelTopics, hotelArticles),
    '/demo/homes',
    '/demo/homes/projects',
    ...projects.map(({ slug }) => `/demo/homes/projects/${slug}`),
    '/demo/homes/localities',
    '/demo/homes/loans',
    '/demo/homes/contact',
    ...knowledge('/demo/homes', homesTopics, homesArticles),
  ];
}

export function sitemapXml(publicUrl: string): string {
  const urls = publicPaths().map((path) => `<url><loc>${publicUrl}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

export const robotsTxt = (publicUrl: string): string =>
  `User-agent: *\nAllow: /\nDisallow: /admin\nDisallow: /api/\nDisallow: /trpc/\nDisallow: /dev/\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
