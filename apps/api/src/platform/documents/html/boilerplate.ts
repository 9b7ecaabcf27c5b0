import { type Element, find, textOf, within } from './tree';

const chromeTags = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);
const chromeRoles = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
]);
const chromeNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|newsletter|share|sharing|social|skip-link|sr-only|visually-hidden|advert|adverts|sidebar|navbar|pagination)(?:$|[\s_-])/i;
const unseenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;
const fewestLinks = 5;
/** Elements looked at for one such question: nested ones must not cost their product. */
const mostWalked = 2000;

/** Not shown to a reader of the page, so not quoted to one of ours. */
export const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  unseenStyle.test(attributes.style ?? '');

/** What is around the content of a page rather than in it. */
export function isChrome(element: Element): boolean {
  const { tag, attributes } = element;
  if (tag === 'header') return !hasTitle(element);
  return (
    chromeTags.has(tag) ||
    chromeRoles.has(attributes.role ?? '') ||
    chromeNames.test(attributes.class ?? '') ||
    chromeNames.test(attributes.id ?? '') ||
    ((tag === 'ul' || tag === 'ol') && isMenu(element))
  );
}

/** A list of links with hardly a word between them. */
function isMenu(list: Element): boolean {
  let links = 0;
  let linked = 0;
  let all = 0;
  let walked = 0;
  for (const element of within(list)) {
    walked += 1;
    if (walked > mostWalked) return false;
    for (const child of element.children) if (typeof child === 'string') all += child.trim().length;
    if (element.tag !== 'a') continue;
    links += 1;
    linked += textOf(element).trim().length;
  }
  return links >= fewestLinks && linked >= all * 0.9 && linked < links * 40;
}

function hasTitle(header: Element): boolean {
  let walked = 0;
  for (const { tag } of within(header)) {
    walked += 1;
    if (tag === 'h1') return true;
    if (walked > mostWalked) return true;
  }
  return false;
}

/** The part of a page that is the page, or all of its body. */
export function contentOf(root: Element): { content: Element; whole: boolean } {
  const body = find(root, ({ tag }) => tag === 'body') ?? root;
  const marked =
    find(body, ({ tag, attributes }) => tag === 'main' || attributes.role === 'main') ?? onlyArticle(body);
  if (marked && textOf(marked).trim().length >= textOf(body).trim().length * 0.25) {
    return { content: marked, whole: false };
  }
  return { content: body, whole: true };
}

function onlyArticle(body: Element): Element | undefined {
  const first = find(body, ({ tag }) => tag === 'article');
  const second = find(body, (element) => element.tag === 'article' && element !== first);
  return second ? undefined : first;
}
