import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** A change to the page's own text, so that everything else stays byte for byte what Astro wrote. */
export type Edit = { from: number; to: number; text: string };

/** Every element of a page, in document order. */
export function elementsOf(html: string): Element[] {
  return [...walk(parse(html, { sourceCodeLocationInfo: true }))];
}

export function applyEdits(html: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.from - a.from);
  return backwards.reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function* walk(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
