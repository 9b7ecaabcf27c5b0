import type { Mark } from '../../../platform/documents';
import type { Discovery } from './schemas';

type Topic = Discovery['topics'][number];
type Headed = { url: string; text: string; marks: readonly Mark[] };

const mostTopics = 20;
const longest = 60;
/** On every site, about none. */
const chrome =
  /^(home|menu|navigation|contact|cookies?|privacy|imprint|impressum|datenschutz|login|sign in|search|skip to.*|follow us|newsletter|footer)$/i;

/** What the headings of the pages are about; one that stands on every page is no topic. */
export function proposeTopics(pages: readonly Headed[]): Topic[] {
  const topics = new Map<string, { topic: Topic; pages: number }>();
  for (const page of pages) {
    for (const name of new Set(headingsOf(page))) {
      const key = name.toLowerCase();
      const known = topics.get(key);
      topics.set(key, { topic: known?.topic ?? { name, url: page.url }, pages: (known?.pages ?? 0) + 1 });
    }
  }
  const everywhere = Math.max(2, pages.length / 2);
  return [...topics.values()]
    .filter(({ pages: count }) => count <= everywhere)
    .map(({ topic }) => topic)
    .slice(0, mostTopics);
}

function headingsOf({ text, marks }: Headed): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'heading' || mark.level > 2) return [];
    const name = text.slice(mark.start, mark.end).replaceAll(/\s+/g, ' ').trim();
    return name.length >= 3 && name.length <= longest && !chrome.test(name) ? [name] : [];
  });
}
