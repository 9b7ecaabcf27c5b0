import type { MemberServerFrame } from '@parley/shared/live-member';
import type { QueryClient } from '@tanstack/react-query';
import { addMessage, addNote, dropConversations, putContact, putConversation } from './inbox-cache';
import { inboxKeys } from './inbox-keys';

/** What members are told, into what is shown. After a cut everything shown is read again. */
export function applyFrame(queryClient: QueryClient, frame: MemberServerFrame): void {
  switch (frame.t) {
    case 'welcome':
      void queryClient.invalidateQueries({ queryKey: inboxKeys.all });
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
      void queryClient.invalidateQueries({ queryKey: [['drafts']] });
      return;
    case 'summary':
      void queryClient.invalidateQueries({ queryKey: [['conversations', 'summary']] });
      return;
    case 'contact':
      putContact(queryClient, frame.contact);
      return;
    default:
      return;
  }
}
