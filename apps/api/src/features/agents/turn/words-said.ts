import type { SceneMessage } from '../../conversations';

type Asked = Pick<SceneMessage, 'body' | 'text'>;

const media: readonly string[] = ['image', 'file', 'audio'];

/** What somebody wrote themselves: the name of a file is not theirs to be answered. */
export function questionIn(asked: readonly Asked[]): string {
  return asked.map(wordsOf).filter(Boolean).join('\n');
}

function wordsOf({ body, text }: Asked): string {
  if (!media.includes(body.kind)) return text;
  return 'caption' in body ? (body.caption ?? '') : '';
}

/** How many files, pictures and recordings came with it. */
export function filesIn(asked: readonly Asked[]): number {
  return asked.filter(({ body }) => media.includes(body.kind)).length;
}
