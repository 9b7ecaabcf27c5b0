import type { TextWriter } from '../text/write-text';
import { isChrome, isHidden } from './boilerplate';
import { readTable } from './table';
import { type Element, textOf } from './tree';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const lists = new Set(['ul', 'ol', 'dl', 'table']);
const skipped = new Set([
  'head',
  'script',
  'select',
  'textarea',
  'input',
  'button',
  'datalist',
  'img',
  'map',
]);
const whitespace = /[ \t\r\n\f]+/g;

type List = { ordered: boolean; number: number };
type Place = { list: List | null; verbatim: boolean };

/** Walks a page from top to bottom and writes what a reader would see. */
export function writeBlocks(content: Element, writer: TextWriter, given: { withChrome: boolean }): void {
  new Walk(writer, given.withChrome).of(content);
}

class Walk {
  readonly #writer: TextWriter;
  readonly #withChrome: boolean;
  #inline: string[] = [];
  #marker = '';
  #itemDepth = 0;

  constructor(writer: TextWriter, withChrome: boolean) {
    this.#writer = writer;
    this.#withChrome = withChrome;
  }

  of(content: Element): void {
    this.#children(content, { list: null, verbatim: false });
    this.#flush();
  }

  #take(): string {
    const text = this.#inline.join('').trim();
    this.#inline = [];
    return text;
  }

  #flush(): void {
    const text = this.#take();
    if (text === '') return;
    if (this.#itemDepth > 0) this.#writer.line(`${this.#marker}${text}`);
    else this.#writer.paragraph(text);
    this.#marker = '';
  }

  #children(element: Element, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string')
        this.#inline.push(place.verbatim ? child : child.replace(whitespace, ' '));
      else if (!isHidden(child)) this.#visit(child, place);
    }
  }

  #visit(element: Element, place: Place): void {
    const { tag } = element;
    if (skipped.has(tag) || (!this.#withChrome && isChrome(element))) return;
    if (tag === 'br') this.#inline.push('\n');
    else if (blocks.has(tag) && place.verbatim) this.#codeLine(element, place);
    else if (blocks.has(tag)) this.#block(element, place);
    else this.#children(element, place);
  }

  /** Code that is coloured has an element around each of its lines. */
  #codeLine(element: Element, place: Place): void {
    this.#children(element, place);
    this.#inline.push('\n');
  }

  #block(element: Element, place: Place): void {
    this.#flush();
    if (this.#itemDepth === 0 && lists.has(element.tag)) this.#writer.apart();
    const level = levelOf(element);
    if (level !== null) this.#writer.heading(level, textOf(element));
    else if (element.tag === 'table' && readTable(element, this.#writer)) return;
    else if (element.tag === 'li') this.#item(element, place);
    else if (element.tag === 'dl') this.#definitions(element, place);
    else this.#children(element, placeIn(element, place));
    this.#flush();
  }

  #item(element: Element, place: Place): void {
    const list = place.list ?? { ordered: false, number: 0 };
    list.number += 1;
    this.#marker = list.ordered ? `${list.number}. ` : '- ';
    this.#itemDepth += 1;
    this.#children(element, place);
    this.#flush();
    this.#marker = '';
    this.#itemDepth -= 1;
  }

  /** A term and what is said about it belong on one line. */
  #definitions(element: Element, place: Place): void {
    let term = '';
    for (const part of flatDefinitions(element)) {
      if (isHidden(part)) continue;
      if (part.tag === 'dt') {
        term = textOf(part).replace(whitespace, ' ').trim();
        continue;
      }
      if (term) this.#inline.push(`${term.replace(/:$/, '')}: `);
      term = '';
      this.#children(part, place);
      const text = this.#take();
      if (text !== '') this.#writer.line(text);
    }
  }
}

function placeIn({ tag }: Element, place: Place): Place {
  if (tag === 'pre') return { ...place, verbatim: true };
  if (tag !== 'ul' && tag !== 'ol') return place;
  return { ...place, list: { ordered: tag === 'ol', number: 0 } };
}

/** A question that opens its answer is a heading to it. */
function levelOf({ tag, attributes }: Element): number | null {
  if (tag === 'summary') return 6;
  if (attributes.role === 'heading') return Number.parseInt(attributes['aria-level'] ?? '2', 10) || 2;
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : null;
}

const flatDefinitions = (element: Element): Element[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'dt' || child.tag === 'dd' ? [child] : flatDefinitions(child);
  });
