import { DomainError } from '../errors';

const words = {
  empty: 'The file is empty.',
  'unknown-type': 'This kind of file is not read. Use PDF, DOCX, XLSX, HTML, Markdown, CSV or plain text.',
  encrypted: 'The file is protected by a password. Remove the protection and upload it again.',
  broken: 'The file is damaged and cannot be read.',
  'no-text': 'There is no text in this file. If it is a scan, run text recognition (OCR) on it first.',
  'too-large': 'The file is too large: at most 20 MB, and 10 million characters of text.',
  'too-many-pages': 'The file has more than 5,000 pages. Split it into parts.',
  'too-many-rows': 'The table has more than 200,000 rows or 1,000 columns. Split it into parts.',
  'too-deep': 'The file nests its parts too deeply to be read.',
  'too-slow': 'Reading the file took too long.',
  'expands-too-much': 'The file unpacks to far more than it should and was not opened.',
} as const;

export type UnreadableReason = keyof typeof words;

/** Why a document could not be read, in words for whoever uploaded it. */
export class DocumentUnreadable extends DomainError {
  readonly code = 'invalid';
  constructor(
    readonly reason: UnreadableReason,
    { message = words[reason], ...options }: ErrorOptions & { message?: string } = {},
  ) {
    super(message, options);
  }
}

/** A stopwatch that a reader looks at between its steps. */
export function deadline(timeMs: number): () => void {
  const end = performance.now() + timeMs;
  return () => {
    if (performance.now() > end) throw new DocumentUnreadable('too-slow');
  };
}
