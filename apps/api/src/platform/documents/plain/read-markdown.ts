import { markdownToHtml } from '../../markdown';
import type { MarkedText } from '../document';
import { readFragment } from '../html/read-html';
import { cleanLine } from '../text/clean';
import { readPlain } from './read-plain';

const frontMatter = /^---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const titleLine = /^title[ \t]*:[ \t]*(["']?)(.+)\1[ \t]*$/m;

export function readMarkdown(source: string): MarkedText & { title: string | null } {
  const lines = source.replace(/\r\n?/g, '\n');
  const matter = frontMatter.exec(lines);
  const title = cleanLine(titleLine.exec(matter?.[1] ?? '')?.[2] ?? '') || null;
  const body = lines.slice(matter?.[0].length ?? 0);
  try {
    return { ...readFragment(markdownToHtml(body)), title };
  } catch (error) {
    // Thousands of quotations inside each other: its words can still be read.
    if (error instanceof RangeError) return { ...readPlain(body), title };
    throw error;
  }
}
