import type { ConversationView } from '@parley/sdk';
import type { SystemEvent } from '@parley/shared/message';
import type { Translate } from '../i18n/translate';

export function systemLine(
  { event, name, text }: { event: SystemEvent; name: string | null; text: string | null },
  t: Translate,
): string {
  if (event === 'away') return text ?? t('away');
  return t(event, { name: name ?? t('somebody') });
}

/** An author, whatever is known of it. */
type Somebody = { kind?: string; id?: string; name?: string };

export function nameOf(author: Somebody | undefined, business: string): string {
  return author?.name ?? business;
}

/** Who has the conversation, else who spoke in it for the business, else the business. */
export function otherSide(
  assignee: ConversationView['assignee'] | undefined,
  author: Somebody | undefined,
  business: string,
): Somebody & { name: string } {
  return assignee ?? { ...author, name: nameOf(author, business) };
}

export function sameAuthor(one: Somebody, other: Somebody): boolean {
  return one.kind === other.kind && one.id === other.id;
}
