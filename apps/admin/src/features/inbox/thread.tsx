import type { InboxConversation } from '@parley/shared/live-member';
import { IconMessageOff } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useCan } from '../../app/member';
import { EmptyState, ErrorState } from '../../ui/states';
import { AgentsLine } from './agents-line';
import { CollisionLine } from './collision-line';
import { Composer, type ComposerHandle } from './composer';
import { nameOf } from './conversation-name';
import type { DeedMenu } from './deed-bar';
import type { Drafts } from './drafts';
import { SummaryCard } from './summary-card';
import classes from './thread.module.css';
import { ThreadHead } from './thread-head';
import { ThreadLog } from './thread-log';
import { ThreadSkeleton } from './thread-skeleton';
import { useDeeds } from './use-deeds';
import { useRemoval } from './use-removal';
import { useConversation, useMessages, useNotes } from './use-thread';
import { WaitingDrafts } from './waiting-drafts';

type ThreadProps = {
  id: string;
  drafts: Drafts;
  composer: RefObject<ComposerHandle | null>;
  menu: DeedMenu;
  onMenu: (menu: DeedMenu) => void;
  onBack: () => void;
  onDetails: () => void;
};

export function Thread({ id, ...rest }: ThreadProps) {
  const { t } = useTranslation('inbox');
  const conversation = useConversation(id);
  if (isGone(conversation.error))
    return <EmptyState icon={IconMessageOff} title={t('thread.gone')} body={t('thread.goneBody')} />;
  if (conversation.data) return <OpenThread conversation={conversation.data} {...rest} />;
  if (!conversation.error) return <ThreadSkeleton />;
  return <ErrorState error={conversation.error} onRetry={() => void conversation.refetch()} />;
}

function isGone(error: unknown): boolean {
  if (!error) return false;
  const { kind } = explain(error);
  return kind === 'not-found' || kind === 'invalid';
}

type OpenProps = Omit<ThreadProps, 'id'> & { conversation: InboxConversation };

function OpenThread({ conversation, drafts, composer, ...head }: OpenProps) {
  const { t } = useTranslation('inbox');
  const mayWrite = useCan('conversations:write');
  const deeds = useDeeds(conversation);
  const remove = useRemoval(conversation, head.onBack);
  const contactName = nameOf(conversation.contact) ?? t('nobody');
  return (
    <section className={classes.thread} aria-label={t('thread.label', { name: contactName })}>
      <ThreadHead
        conversation={conversation}
        contactName={contactName}
        deeds={mayWrite ? deeds : null}
        remove={remove}
        {...head}
      />
      <SummaryCard key={conversation.id} conversation={conversation} />
      <Log
        conversation={conversation}
        contactName={contactName}
        mayWrite={mayWrite}
        onRead={deeds.markRead}
      />
      {mayWrite ? (
        <>
          <WaitingDrafts
            conversation={conversation}
            drafts={drafts}
            onPut={(suggestion) => composer.current?.put(suggestion)}
          />
          <AgentsLine conversation={conversation} deeds={deeds} />
          <CollisionLine conversation={conversation} deeds={deeds} />
          <Composer ref={composer} conversation={conversation} contactName={contactName} drafts={drafts} />
        </>
      ) : (
        <p className={classes.readOnly}>{t('composer.readOnly')}</p>
      )}
    </section>
  );
}

type LogProps = {
  conversation: InboxConversation;
  contactName: string;
  mayWrite: boolean;
  onRead: (seq: number) => void;
};

function Log({ conversation, contactName, mayWrite, onRead }: LogProps) {
  const thread = useMessages(conversation.id);
  const notes = useNotes(conversation.id);
  if (thread.messages === undefined) {
    if (thread.error) return <ErrorState error={thread.error} onRetry={() => void thread.refetch()} />;
    return <ThreadSkeleton />;
  }
  return (
    <ThreadLog
      conversation={conversation}
      contactName={contactName}
      messages={thread.messages}
      notes={notes.data ?? noNotes}
      more={thread.hasNextPage}
      loadingMore={thread.isFetchingNextPage}
      onMore={() => void thread.fetchNextPage()}
      onEnd={(seq) => {
        if (mayWrite && (conversation.unread > 0 || conversation.teamReadSeq < seq)) onRead(seq);
      }}
    />
  );
}

const noNotes: [] = [];
