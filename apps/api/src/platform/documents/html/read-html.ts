import type { MarkedText } from '../document';
import { writeText } from '../text/write-text';
import { DocumentUnreadable } from '../unreadable';
import { contentOf } from './boilerplate';
import { type FactsOfPage, factsOf } from './page-facts';
import { type Element, treeOf } from './tree';
import { writeBlocks } from './write-blocks';

const leastContent = 40;

/** A page of the web: its content without what surrounds it, and what it says about itself. */
export function readPage(html: string, baseUrl?: string): MarkedText & FactsOfPage {
  const root = treeOf(html);
  const facts = factsOf(root, baseUrl);
  const { content } = contentOf(root);
  const read = written(content, false);
  // What looked like surroundings was all there is.
  const all = read.text.length < leastContent ? written(root, true) : read;
  const better = all.text.length > read.text.length * 3 ? all : read;
  if (better.text === '')
    throw new DocumentUnreadable('no-text', { message: 'There is no text on this page.' });
  return { ...better, ...facts };
}

/** HTML that another reader made of its document: all of it is content. */
export const readFragment = (html: string): MarkedText => written(treeOf(html), true);

function written(content: Element, withChrome: boolean): MarkedText {
  const writer = writeText();
  writeBlocks(content, writer, { withChrome });
  return writer.end();
}
