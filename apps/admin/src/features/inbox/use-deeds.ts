import { notifications } from '@mantine/notifications';
import type { InboxConversation, Priority } from '@parley/shared/live-member';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { useFormat } from '../../i18n/use-format';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { patchConversation, putConversation } from './inbox-cache';

type Change = {
  id: string;
  patch: Partial<InboxConversation>;
  send: () => Promise<{ conversation: InboxConversation }>;
  says?: string;
};

export type Deeds = {
  assign: (to: { memberId: string; name: string } | null) => void;
  snooze: (until: Date) => void;
  close: () => void;
  reopen: () => void;
  escalate: () => void;
  setPriority: (priority: Priority) => void;
  setTags: (tags: string[]) => void;
  setCategory: (category: string | null) => void;
  markRead: (seq: number) => void;
  takeFromAgents: () => void;
  giveToAgents: () => void;
};

/** What members do to a conversation: shown at once, taken back when it is refused. */
export function useDeeds(conversation: InboxConversation): Deeds {
  return useDeedsOf()(conversation);
}

export function useDeedsOf(): (conversation: InboxConversation) => Deeds {
  const { t } = useTranslation('inbox');
  const client = useTRPCClient().conversations;
  const format = useFormat();
  const changeOne = useChange();
  return ({ id: conversationId }) => {
    const change = (given: Omit<Change, 'id'>) => changeOne({ id: conversationId, ...given });
    return {
      assign: (to) =>
        change({
          patch: { assignee: to },
          send: () => client.assign.mutate({ conversationId, memberId: to?.memberId ?? null }),
        }),
      snooze: (until) =>
        change({
          patch: { status: 'snoozed', snoozedUntil: until.toISOString() },
          send: () => client.snooze.mutate({ conversationId, until: until.toISOString() }),
          says: t('deeds.snoozed', { when: format.moment(until.toISOString()) }),
        }),
      close: () =>
        change({
          patch: { status: 'closed', closedAt: new Date().toISOString(), snoozedUntil: null },
          send: () => client.close.mutate({ conversationId }),
          says: t('deeds.closed'),
        }),
      reopen: () =>
        change({
          patch: { status: 'open', closedAt: null, snoozedUntil: null },
          send: () => client.reopen.mutate({ conversationId }),
          says: t('deeds.reopened'),
        }),
      escalate: () =>
        change({
          patch: { status: 'escalated', closedAt: null, snoozedUntil: null },
          send: () => client.escalate.mutate({ conversationId }),
          says: t('deeds.escalated'),
        }),
      setPriority: (priority) =>
        change({ patch: { priority }, send: () => client.setPriority.mutate({ conversationId, priority }) }),
      setTags: (tags) =>
        change({ patch: { tags }, send: () => client.setTags.mutate({ conversationId, tags }) }),
      setCategory: (category) =>
        change({ patch: { category }, send: () => client.setCategory.mutate({ conversationId, category }) }),
      markRead: (seq) =>
        change({
          patch: { unread: 0, teamReadSeq: seq },
          send: () => client.markRead.mutate({ conversationId, seq }),
        }),
      ...turnDeeds({ conversationId, client, change }),
    };
  };
}

type TurnParts = {
  conversationId: string;
  client: ReturnType<typeof useTRPCClient>['conversations'];
  change: (given: Omit<Change, 'id'>) => void;
};

/** Whose turn it is to answer: from agents to people, and back. */
function turnDeeds({ conversationId, client, change }: TurnParts) {
  return {
    takeFromAgents: () =>
      change({
        patch: { answeredBy: 'people' },
        send: () => client.takeFromAgents.mutate({ conversationId }),
      }),
    giveToAgents: () =>
      change({
        patch: { answeredBy: 'agents', assignee: null, escalation: null, status: 'open', snoozedUntil: null },
        send: () => client.giveToAgents.mutate({ conversationId }),
      }),
  };
}

function useChange(): (change: Change) => void {
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const { mutate } = useMutation({
    scope: { id: 'inbox-deeds' },
    mutationFn: ({ send }: Change) => send(),
    onMutate: ({ id, patch }) => patchConversation(queryClient, id, patch),
    onSuccess: ({ conversation }, { says }) => {
      putConversation(queryClient, conversation);
      if (says !== undefined) sayDone(says);
    },
    onError: (error, _change, takeBack) => {
      takeBack?.();
      sayTrouble(error);
    },
  });
  return mutate;
}

export function sayLinkCopied(message: string): void {
  notifications.show({ message, color: 'good' });
}
