import type { MarkedText } from '../document';
import { writeText } from '../text/write-text';

/** Text as it is: paragraphs by blank lines. */
export function readPlain(text: string): MarkedText {
  const writer = writeText();
  writer.paragraph(text);
  return writer.end();
}
