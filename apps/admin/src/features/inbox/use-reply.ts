import type { FileView, Message, MessageBody, TeamBody } from '@parley/shared/message';
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import { useMember } from '../../app/member';
import { addMessage, putConversation } from './inbox-cache';
import { type Saying, sendReply } from './send-reply';
import { useNoteUsed } from './use-note-used';

export type Reply = Saying & { file?: FileView };

export type Pending = { message: Message; error: unknown; retry: () => void; drop: () => void };

const replyKey = ['inbox', 'reply'];

export function newClientId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

/** Replies leave one after the other, in the order they were written. */
export function useReply() {
  const client = useTRPCClient().conversations;
  const queryClient = useQueryClient();
  const noteUsed = useNoteUsed();
  return useMutation({
    mutationKey: replyKey,
    scope: { id: 'inbox-reply' },
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: (reply: Reply) =>
      sendReply(reply, { reply: client.reply.mutate, close: client.close.mutate, noteUsed }),
    onSuccess: ({ message, conversation }) => {
      addMessage(queryClient, message);
      putConversation(queryClient, conversation);
    },
  });
}

/** Drafts that stand in what is being sent, or could not be sent yet. */
export function useDraftsSending(): string[] {
  return useMutationState({
    filters: { mutationKey: replyKey, predicate: ({ state }) => state.status !== 'success' },
    select: ({ state }) => (state.variables as Reply | undefined)?.uses?.draftId ?? '',
  });
}

/** What was said here and is not in the thread yet. */
export function usePending(conversationId: string, messages: Message[]): Pending[] {
  const queryClient = useQueryClient();
  const { person } = useMember();
  const { mutate } = useReply();
  const said = useMutationState({
    filters: { mutationKey: replyKey },
    select: (mutation) => ({
      mutation,
      state: mutation.state,
      reply: mutation.state.variables as Reply | undefined,
    }),
  });
  const stored = new Set(messages.map(({ clientId }) => clientId));
  return said.flatMap(({ mutation, state, reply }) => {
    if (!reply || reply.conversationId !== conversationId) return [];
    if (state.status === 'success' || stored.has(reply.clientId)) return [];
    const drop = () => queryClient.getMutationCache().remove(mutation);
    return [
      {
        message: asMessage(reply, { id: person.id, name: person.name, at: state.submittedAt }),
        error: state.error,
        drop,
        retry: () => {
          drop();
          mutate(reply);
        },
      },
    ];
  });
}

type By = { id: string; name: string; at: number };

function asMessage({ conversationId, clientId, body, file }: Reply, { id, name, at }: By): Message {
  return {
    id: clientId,
    conversationId,
    seq: Number.MAX_SAFE_INTEGER,
    clientId,
    author: { kind: 'member', id, name },
    body: shown(body, file),
    createdAt: new Date(at).toISOString(),
  };
}

function shown(body: TeamBody, file: FileView | undefined): MessageBody {
  if (body.kind === 'text') return body;
  if (body.kind === 'cards' || body.kind === 'comparison') return { ...body, text: body.text ?? null };
  if (file && (body.kind === 'image' || body.kind === 'file')) {
    return { kind: body.kind, file, caption: body.caption ?? null };
  }
  if (file && body.kind === 'audio') return { kind: 'audio', file };
  return { kind: 'text', text: '' };
}
