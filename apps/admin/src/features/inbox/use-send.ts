import type { InboxConversation } from '@parley/shared/live-member';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';
import type { Suggested } from './drafts';
import { addNote } from './inbox-cache';
import { partsOf, saysWords, type Written } from './parts-of';
import { mentionedIn } from './suggest';
import { useColleagues } from './use-choices';
import { newClientId, useReply } from './use-reply';

type Said = Written & { closes: boolean; suggested: Suggested | null };

export function useSend({ id }: InboxConversation) {
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const { all } = useColleagues();
  const { mutate: send } = useReply();
  const { mutate: keep } = useMutation({
    mutationFn: (note: { conversationId: string; text: string; mentions: string[] }) =>
      client.conversations.addNote.mutate(note),
    onSuccess: ({ note }) => addNote(queryClient, note),
    onError: sayTrouble,
  });
  return {
    reply: ({ closes, suggested, ...written }: Said) => {
      const draftId = suggested?.draftId;
      const parts = partsOf(written);
      for (const [at, { body, file }] of parts.entries()) {
        const last = at === parts.length - 1;
        send({
          conversationId: id,
          clientId: newClientId(),
          body,
          closes: closes && last,
          ...(file && { file }),
          ...(draftId && saysWords(body) && { uses: { draftId, text: written.text } }),
        });
      }
    },
    note: (text: string) => keep({ conversationId: id, text, mentions: mentionedIn(text, all) }),
  };
}
