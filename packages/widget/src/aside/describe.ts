import type { ThreadMessage } from '@parley/sdk';
import type { Author, MessageBody, SystemEvent } from '@parley/shared/message';
import type { Translate } from '../i18n/translate';

/** A message in one line: for a bubble, a title, a list. */
export function summary(body: MessageBody | ThreadMessage['body'], t: Translate): string {
  switch (body.kind) {
    case 'text':
    case 'chips':
    case 'form':
      return body.text;
    case 'cards':
      return body.text ?? body.cards[0]?.title ?? '';
    case 'image':
      return ('caption' in body && body.caption) || t('photo');
    case 'file':
      return ('file' in body && body.file.name) || t('file');
    case 'upload':
      return body.file.name || t('file');
    case 'audio':
      return t('audio');
    case 'form-reply':
      return t('form');
    case 'system':
      return systemLine(body, t);
  }
}

export function systemLine(
  { event, name, text }: { event: SystemEvent; name: string | null; text: string | null },
  t: Translate,
): string {
  if (event === 'away') return text ?? t('away');
  return t(event, { name: name ?? t('somebody') });
}

export function nameOf(author: Author, business: string): string {
  return 'name' in author ? author.name : business;
}

export function sameAuthor(one: Author, other: Author): boolean {
  return one.kind === other.kind && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');
}
