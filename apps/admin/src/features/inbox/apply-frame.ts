import type { MemberServerFrame } from '@parley/shared/live-member';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { addMessage, addNote, dropConversations, putContact, putConversation } from './inbox-cache';
import { inboxKeys } from './inbox-keys';

const drafts = [['drafts']];
const summaries = [['conversations', 'summary']];

/** What members are told, into what is shown. After a cut everything shown is read again. */
export function applyFrame(queryClient: QueryClient, frame: MemberServerFrame): void {
  const reread = (queryKey: QueryKey) => void queryClient.invalidateQueries({ queryKey });
  switch (frame.t) {
    case 'welcome':
      for (const key of [inboxKeys.all, drafts, summaries]) reread(key);
      return;
    case 'access-changed':
      void queryClient.invalidateQueries();
      return;
    case 'message':
      addMessage(queryClient, frame.message);
      return;
    case 'note':
      addNote(queryClient, frame.note);
      return;
    case 'conversation':
      putConversation(queryClient, frame.conversation);
      return;
    case 'removed':
      dropConversations(queryClient, frame);
      return;
    case 'drafts':
      reread(drafts);
      return;
    case 'summary':
      reread(summaries);
      return;
    case 'heard':
      reread(inboxKeys.messages(frame.conversationId));
      return;
    case 'contact':
      putContact(queryClient, frame.contact);
      return;
    default:
      return;
  }
}
