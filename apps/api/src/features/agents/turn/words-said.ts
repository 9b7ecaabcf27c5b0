import type { SceneMessage } from '../../conversations';

type Asked = Pick<SceneMessage, 'body' | 'text' | 'reading'>;

const media: readonly string[] = ['image', 'file', 'audio'];

/** What somebody wrote, or said aloud, themselves: the name of a file is not theirs to be answered. */
export function questionIn(asked: readonly Asked[]): string {
  return asked.map(wordsOf).filter(Boolean).join('\n');
}

function wordsOf({ body, text, reading }: Asked): string {
  if (!media.includes(body.kind) || reading?.kind === 'heard') return text;
  return 'caption' in body ? (body.caption ?? '') : '';
}

/** How many files, pictures and recordings came with it, of which no words are known. */
export function filesIn(asked: readonly Asked[]): number {
  return asked.filter(({ body, reading }) => media.includes(body.kind) && reading?.kind !== 'heard').length;
}
