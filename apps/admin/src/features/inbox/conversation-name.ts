import type { InboxConversation } from '@parley/shared/live-member';

/** What to call someone who may not have said a name; null where only a word for strangers will do. */
export function nameOf({ name, email }: Pick<InboxConversation['contact'], 'name' | 'email'>): string | null {
  return name?.trim() || email || null;
}
