import { getDocumentProxy } from 'unpdf';
import { caps } from '../caps';
import type { MarkedText } from '../document';
import { cleanLine } from '../text/clean';
import { writeText } from '../text/write-text';
import { DocumentUnreadable, deadline } from '../unreadable';
import { type Line, linesOf, withoutRunning } from './line';
import { writeLines } from './write-lines';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const silent = 0;
const noTitle = /^(?:untitled|.*\.(?:docx?|pdf|indd|xlsx?|pptx?)$|microsoft word\b)/i;

/** The text of a PDF with its pages. Scripts, forms and files inside it are not looked at. */
export async function readPdf(bytes: Uint8Array): Promise<MarkedText & { title: string | null }> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > caps.pages) throw new DocumentUnreadable('too-many-pages');
    const writer = writeText();
    writeLines(withoutRunning(await pagesOf(pdf)), writer);
    return { ...writer.end(), title: await titleOf(pdf) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: silent,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentUnreadable(locked ? 'encrypted' : 'broken', { cause: error });
  }
}

/** A page that is damaged is left out; a document of such pages is broken. */
async function pagesOf(pdf: Pdf): Promise<Line[][]> {
  const look = deadline(caps.timeMs);
  const pages: Line[][] = [];
  let characters = 0;
  let damaged = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    look();
    const lines = await linesOnPage(pdf, number);
    if (!lines) damaged += 1;
    for (const { text } of lines ?? []) characters += text.length;
    if (characters > caps.characters) throw new DocumentUnreadable('too-large');
    pages.push(lines ?? []);
  }
  if (damaged === pdf.numPages) throw new DocumentUnreadable('broken');
  return pages;
}

async function linesOnPage(pdf: Pdf, number: number): Promise<Line[] | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(
      items.filter((item) => 'str' in item),
      number,
    );
  } catch {
    return null; // one damaged page of many is left out, and counted
  }
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  try {
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? cleanLine(info.Title) : '';
    return title === '' || noTitle.test(title) ? null : title;
  } catch {
    return null; // no title is worth the whole document
  }
}
