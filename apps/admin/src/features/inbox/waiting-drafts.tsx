import type { InboxConversation } from '@parley/shared/live-member';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTRPC } from '../../api/trpc';
import { LoadTrouble } from '../../ui/load-trouble';
import type { PutInReply } from '../agents';
import type { Drafts } from './drafts';
import classes from './thread.module.css';
import { useDraftsSending } from './use-reply';
import { useAskedSuggestion, useAskSuggestion, useDropSuggestion } from './use-suggestion';

const WaitingDraft = lazy(() => import('../agents').then((door) => ({ default: door.WaitingDraft })));
const AskedSuggestion = lazy(() => import('../agents').then((door) => ({ default: door.AskedSuggestion })));

type WaitingDraftsProps = { conversation: InboxConversation; drafts: Drafts; onPut: PutInReply };

/** What an agent would say here, for whoever has the conversation open to decide on. */
export function WaitingDrafts({ conversation, drafts, onPut }: WaitingDraftsProps) {
  const conversationId = conversation.id;
  const trpc = useTRPC();
  const waiting = useQuery(trpc.drafts.list.queryOptions({ conversationId }));
  const written = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(conversationId).suggested?.draftId ?? null,
  );
  const sending = useDraftsSending();
  const items = waiting.data?.items ?? [];
  return (
    <div className={classes.drafts}>
      <LoadTrouble query={waiting} />
      <Suspense fallback={null}>
        {items.map((draft) => (
          <WaitingDraft
            key={draft.id}
            draft={draft}
            inReply={draft.id === written || sending.includes(draft.id)}
            onPut={onPut}
          />
        ))}
        <Asked conversation={conversation} onPut={onPut} />
      </Suspense>
    </div>
  );
}

function Asked({ conversation, onPut }: Omit<WaitingDraftsProps, 'drafts'>) {
  const { id, lastSeq, lastMessage } = conversation;
  const asked = useAskedSuggestion(id);
  const { ask } = useAskSuggestion(conversation);
  const drop = useDropSuggestion(id);
  if (!asked) return null;
  const outdated = lastSeq > asked.lastSeq && lastMessage?.author.kind === 'contact';
  return (
    <div aria-live="polite">
      <AskedSuggestion
        answer={asked.answer}
        error={asked.error}
        outdated={outdated}
        onAgain={ask}
        onDismiss={drop}
        onPut={onPut}
      />
    </div>
  );
}
