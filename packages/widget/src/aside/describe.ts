import type { Author, SystemEvent } from '@parley/shared/message';
import type { Translate } from '../i18n/translate';

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
