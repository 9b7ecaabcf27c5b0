import { detectLanguage } from '../language';
import { caps } from './caps';
import { chunk } from './chunk';
import type { DocumentSource, MarkedText, ReadDocument } from './document';
import { type Kind, kindOf, mediaTypes } from './kind';
import { DocumentUnreadable } from './unreadable';

type Parsed = MarkedText & Omit<Partial<ReadDocument>, 'chunks' | 'mediaType'>;

/** The whole way from bytes to chunks. Takes what it takes: for a worker. */
export async function parse(source: DocumentSource): Promise<ReadDocument> {
  if (source.bytes.length === 0) throw new DocumentUnreadable('empty');
  if (source.bytes.length > caps.bytes) throw new DocumentUnreadable('too-large');
  const kind = kindOf(source);
  const parsed = await readAs(kind, source);
  if (parsed.text === '') throw new DocumentUnreadable('no-text');
  const title = parsed.title ?? (kind.kind === 'xlsx' ? null : topHeading(parsed));
  const language = (await languageOf(parsed.text)) ?? parsed.language ?? null;
  const chunks = chunk({ text: parsed.text, marks: parsed.marks, title });
  return { ...parsed, title, language, mediaType: mediaTypes[kind.kind], chunks };
}

async function readAs(kind: Kind, source: DocumentSource): Promise<Parsed> {
  try {
    return await readers[kind.kind](kind as never, source);
  } catch (error) {
    if (DocumentUnreadable.isInstance(error)) throw error;
    // Nested deeper than the reader's own stack, or not what its first bytes said.
    throw new DocumentUnreadable(error instanceof RangeError ? 'too-deep' : 'broken', { cause: error });
  }
}

// The dot between the cells of a row is a letter's sign in Greek.
const languageOf = (text: string) => detectLanguage(text.slice(0, 10_000).replaceAll(' · ', ', '));

type Reader<Name extends Kind['kind']> = (
  kind: Extract<Kind, { kind: Name }>,
  source: DocumentSource,
) => Promise<Parsed>;

const readers: { [Name in Kind['kind']]: Reader<Name> } = {
  pdf: async (_, { bytes }) => (await import('./pdf/read-pdf')).readPdf(bytes),
  docx: async (_, { bytes }) => (await import('./office/read-docx')).readDocx(bytes),
  xlsx: async (_, { bytes }) => (await import('./office/read-xlsx')).readXlsx(bytes),
  html: async ({ text }, { baseUrl }) => (await import('./html/read-html')).readPage(text, baseUrl),
  markdown: async ({ text }) => (await import('./plain/read-markdown')).readMarkdown(text),
  csv: async ({ text }) => (await import('./plain/read-csv')).readCsv(text),
  plain: async ({ text }) => (await import('./plain/read-plain')).readPlain(text),
};

/** The first heading, if there is none above it. */
function topHeading({ text, marks }: MarkedText): string | null {
  for (const mark of marks) {
    if (mark.kind === 'heading') return mark.level === 1 ? text.slice(mark.start, mark.end) : null;
  }
  return null;
}
