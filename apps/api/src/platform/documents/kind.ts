import { namesIn } from './office/unpack';
import { decode, looksLikeText } from './plain/decode';
import { DocumentUnreadable } from './unreadable';

export type Kind =
  | { kind: 'pdf' | 'docx' | 'xlsx' }
  | { kind: 'html' | 'markdown' | 'csv' | 'plain'; text: string };

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  markdown: 'text/markdown',
  csv: 'text/csv',
  plain: 'text/plain',
} as const satisfies Record<Kind['kind'], string>;

type Given = { bytes: Uint8Array; name: string; declaredType?: string };

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** What the bytes are. Their name only tells one kind of text from another. */
export function kindOf(given: Given): Kind {
  const { bytes } = given;
  if (startsWith(bytes, '%PDF-')) return { kind: 'pdf' };
  if (startsWith(bytes, 'PK\x03\x04')) return archiveKind(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw compoundReason(bytes);
  if (startsWith(bytes, '{\\rtf')) throw new DocumentUnreadable('unknown-type');
  return startsLate(bytes) ? { kind: 'pdf' } : textKind(given);
}

/** A PDF may have a mark of byte order or blank lines before it. */
function startsLate(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const at = head.indexOf('%PDF-');
  return at > 0 && head.slice(0, at).search(/[^\s\xef\xbb\xbf]/) === -1;
}

function archiveKind(bytes: Uint8Array): Kind {
  const names = new Set(namesIn(bytes));
  if (names.has('word/document.xml')) return { kind: 'docx' };
  if (names.has('xl/workbook.xml')) return { kind: 'xlsx' };
  throw new DocumentUnreadable(names.size === 0 ? 'broken' : 'unknown-type');
}

/** The old Office format; protected files of the new one are put into it. */
function compoundReason(bytes: Uint8Array): DocumentUnreadable {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage)) {
    return new DocumentUnreadable('encrypted');
  }
  return new DocumentUnreadable('unknown-type', {
    message: 'This is a file of an old Office version. Save it as DOCX, XLSX or PDF and upload that.',
  });
}

function textKind({ bytes, name, declaredType = '' }: Given): Kind {
  const text = decode(bytes, declaredType);
  if (!looksLikeText(text)) throw new DocumentUnreadable('unknown-type');
  if (text.trim() === '') throw new DocumentUnreadable('empty');
  const ending = /\.(\w+)$/.exec(name.trim().toLowerCase())?.[1] ?? '';
  const said = (type: string, ...endings: string[]) =>
    declaredType.toLowerCase().startsWith(type) || endings.includes(ending);
  if (looksLikePage(text, said('text/html', 'html', 'htm', 'xhtml'))) return { kind: 'html', text };
  if (said('text/csv', 'csv', 'tsv')) return { kind: 'csv', text };
  if (said('text/markdown', 'md', 'markdown')) return { kind: 'markdown', text };
  return { kind: 'plain', text };
}

const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const anyTag = /<(?:p|div|h[1-6]|ul|ol|table|section|article|main|span|br|a|meta|title)[\s/>]/i;

function looksLikePage(text: string, isSaid: boolean): boolean {
  const head = text.slice(0, 4096);
  return pageStart.test(head) || (isSaid && anyTag.test(text.slice(0, 65_536)));
}

const startsWith = (bytes: Uint8Array, sign: string) =>
  Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign;
