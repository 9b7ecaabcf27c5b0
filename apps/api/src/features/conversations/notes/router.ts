import { procedure, rest, router } from '../../../platform/trpc';
import { OneConversation } from '../messages/schemas';
import { addNote } from './add-note';
import { listNotes } from './list-notes';
import { AddNote, NoteList, OneNote } from './schemas';

const path = '/conversations/{conversationId}/notes';

export const notesRouter = router({
  notes: procedure
    .meta(rest(`GET ${path}`, 'Read the notes the team wrote beside a conversation', 'Conversations'))
    .input(OneConversation)
    .output(NoteList)
    .query(({ ctx, input }) => listNotes(ctx, input)),
  addNote: procedure
    .meta(rest(`POST ${path}`, 'Write a note for the team', 'Conversations'))
    .input(AddNote)
    .output(OneNote)
    .mutation(({ ctx, input }) => addNote(ctx, input)),
});
