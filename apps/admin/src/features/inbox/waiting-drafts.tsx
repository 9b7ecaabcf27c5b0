import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTRPC } from '../../api/trpc';
import type { PutInReply } from '../agents';
import classes from './thread.module.css';

const WaitingDraft = lazy(() => import('../agents').then((door) => ({ default: door.WaitingDraft })));

type WaitingDraftsProps = { conversationId: string; onPut: PutInReply };

/** What an agent would say here, for whoever has the conversation open to decide on. */
export function WaitingDrafts({ conversationId, onPut }: WaitingDraftsProps) {
  const trpc = useTRPC();
  const drafts = useQuery(trpc.drafts.list.queryOptions({ conversationId }));
  if (!drafts.data || drafts.data.items.length === 0) return null;
  return (
    <div className={classes.drafts}>
      <Suspense fallback={null}>
        {drafts.data.items.map((draft) => (
          <WaitingDraft key={draft.id} draft={draft} onPut={onPut} />
        ))}
      </Suspense>
    </div>
  );
}
