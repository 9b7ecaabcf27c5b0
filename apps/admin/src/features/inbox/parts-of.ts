import type { FileView, Source, TeamBody } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { Offer } from './finder/use-present';

export type Written = { text: string; files: FileView[]; sources: Source[]; offer: Offer | null };
type Part = { body: TeamBody; file?: FileView };

/** One file carries the words as its caption; what more there is stands for itself, and the words follow. */
export function partsOf({ text, files, sources, offer }: Written): Part[] {
  const [only] = files;
  const plain = sources.length === 0 && offer === null;
  if (plain && only && files.length === 1 && isShown(only) && text.length <= messageLimits.captionLength) {
    return [{ body: asBody(only, text), file: only }];
  }
  const alone = files.map((file) => ({ body: asBody(file, ''), file }));
  return [...alone, ...wordsOf({ text, sources, offer }).map((body) => ({ body }))];
}

/** What is quoted belongs to the words; without a quote the words belong to what is shown. */
function wordsOf({ text, sources, offer }: Omit<Written, 'files'>): TeamBody[] {
  if (offer && sources.length === 0) return [{ ...offer, ...(text !== '' && { text }) }];
  const words: TeamBody[] =
    text === '' ? [] : [{ kind: 'text', text, ...(sources.length > 0 && { sources }) }];
  return offer ? [...words, offer] : words;
}

/** Whether what was written goes with this one. */
export function saysWords(body: TeamBody): boolean {
  if ('text' in body) return Boolean(body.text);
  return 'caption' in body && Boolean(body.caption);
}

const isShown = ({ mediaType }: FileView) => !mediaType.startsWith('audio/');

function asBody({ id, mediaType }: FileView, caption: string): TeamBody {
  if (mediaType.startsWith('audio/')) return { kind: 'audio', fileId: id };
  const kind = mediaType.startsWith('image/') ? 'image' : 'file';
  return { kind, fileId: id, ...(caption !== '' && { caption }) };
}
