import type { InboxConversation } from '@parley/shared/live-member';
import type { FileView, TeamBody } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { addNote } from './inbox-cache';
import { mentionedIn } from './suggest';
import { useColleagues } from './use-choices';
import { newClientId, useReply } from './use-reply';

type Said = { text: string; files: FileView[]; closes: boolean };
type Part = { body: TeamBody; file?: FileView };

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
    reply: ({ text, files, closes }: Said) => {
      const parts = partsOf(text, files);
      for (const [at, { body, file }] of parts.entries()) {
        const last = at === parts.length - 1;
        send({
          conversationId: id,
          clientId: newClientId(),
          body,
          closes: closes && last,
          ...(file && { file }),
        });
      }
    },
    note: (text: string) => keep({ conversationId: id, text, mentions: mentionedIn(text, all) }),
  };
}

/** One file carries the words as its caption; several stand for themselves, and the words follow. */
export function partsOf(text: string, files: FileView[]): Part[] {
  const [only] = files;
  if (only && files.length === 1 && isShown(only) && text.length <= messageLimits.captionLength) {
    return [{ body: asBody(only, text), file: only }];
  }
  const alone = files.map((file) => ({ body: asBody(file, ''), file }));
  return text === '' ? alone : [...alone, { body: { kind: 'text', text } }];
}

const isShown = ({ mediaType }: FileView) => !mediaType.startsWith('audio/');

function asBody({ id, mediaType }: FileView, caption: string): TeamBody {
  if (mediaType.startsWith('audio/')) return { kind: 'audio', fileId: id };
  const kind = mediaType.startsWith('image/') ? 'image' : 'file';
  return { kind, fileId: id, ...(caption !== '' && { caption }) };
}
