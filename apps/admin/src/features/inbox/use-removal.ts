import type { InboxConversation } from '@parley/shared/live-member';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useDefer } from '../../app/undo';
import { nameOf } from './conversation-name';

/** Deletes a conversation in ten seconds, unless it is taken back. Null for those who may not. */
export function useRemoval({ id, contact }: InboxConversation, onGone: () => void): (() => void) | null {
  const { t } = useTranslation('inbox');
  const client = useTRPCClient();
  const defer = useDefer();
  if (!useCan('workspace:write')) return null;
  return () => {
    onGone();
    defer({
      id,
      commit: () => client.conversations.remove.mutate({ conversationId: id }),
      says: t('deeds.removed', { name: nameOf(contact) ?? t('nobody') }),
    });
  };
}
