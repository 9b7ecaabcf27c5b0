import type { Found } from './pagefind';

const sections = 3;

export function resultItem(found: Found): HTMLElement {
  const item = document.createElement('li');
  item.append(link({ ...found, title: found.meta.title ?? found.url }, 'page'));
  for (const section of found.sub_results.filter(isBelowTitle).slice(0, sections)) {
    item.append(link(section, 'section'));
  }
  return item;
}

function isBelowTitle({ url }: { url: string }): boolean {
  return /#(?!_top$)/.test(url);
}

type Place = { url: string; title: string; excerpt: string };

function link({ url, title, excerpt }: Place, kind: 'page' | 'section'): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.className = kind;
  const heading = document.createElement('strong');
  heading.textContent = title;
  const text = document.createElement('span');
  text.append(...marked(excerpt));
  anchor.append(heading, text);
  return anchor;
}

/** An excerpt is markup: only its words and its marks are taken over. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
