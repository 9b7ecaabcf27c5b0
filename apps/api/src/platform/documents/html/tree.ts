import { Parser } from 'htmlparser2';
import { caps } from '../caps';
import { DocumentUnreadable, deadline } from '../unreadable';

export type Element = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
};

/** Their content is never read; of a script, only what is data. */
const opaque = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
]);
const ticksBetweenLooks = 4096;

/** A page as plain elements: no scripts run, nothing is fetched, and what costs too much ends with a reason. */
export function treeOf(html: string): Element {
  const root: Element = { tag: '#root', attributes: {}, children: [] };
  const open: Element[] = [root];
  const look = deadline(caps.timeMs);
  let elements = 0;
  let opaqueDepth = 0;

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements += 1;
        if (elements > caps.elements) throw new DocumentUnreadable('too-large');
        if (elements % ticksBetweenLooks === 0) look();
        if (open.length > caps.depth) throw new DocumentUnreadable('too-deep');
        const element = { tag, attributes, children: [] };
        if (isOpaque(element)) opaqueDepth += 1;
        if (opaqueDepth === 0) open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag() {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed && isOpaque(closed)) opaqueDepth -= 1;
      },
      ontext(text) {
        if (opaqueDepth === 0) addText(open.at(-1), text);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

function addText(element: Element | undefined, text: string): void {
  if (!element) return;
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === 'string') element.children[last] = before + text;
  else element.children.push(text);
}

function isOpaque({ tag, attributes }: Element): boolean {
  return opaque.has(tag) || (tag === 'script' && attributes.type?.toLowerCase() !== 'application/ld+json');
}

/** All elements under (and with) one, in the order of the page. Whoever stops early has paid for no more. */
export function* within(element: Element): Generator<Element> {
  yield element;
  const stack = [{ of: element, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.of.children[top.at];
    top.at += 1;
    if (child === undefined) stack.pop();
    else if (typeof child !== 'string') {
      yield child;
      if (child.children.length > 0) stack.push({ of: child, at: 0 });
    }
  }
}

export function find(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const found of within(element)) if (wanted(found)) return found;
  return undefined;
}

/** All text in an element, scripts apart. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const stack: (Element | string)[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.tag === 'br') parts.push('\n');
    else if (next.tag !== 'script') {
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        const child = next.children[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return parts.join('');
}
