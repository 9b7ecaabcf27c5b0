import { z } from 'zod';
import { Note } from '../understanding/filter';
import type { Say } from '../wording/say';

const text = { text: z.string().describe('The same in words.') };
const [otherCurrency, noAttribute, noPlace] = Note.options;

export const NoteView = z.discriminatedUnion('code', [
  otherCurrency.extend(text),
  noAttribute.extend(text),
  noPlace.extend(text),
]);
export type NoteView = z.output<typeof NoteView>;

export function tellNote(note: Note, say: Say): NoteView {
  switch (note.code) {
    case 'other-currency':
      return { ...note, text: say('otherCurrency', note.values) };
    case 'no-attribute':
      return { ...note, text: say('noAttribute', note.values) };
    case 'no-place':
      return { ...note, text: say('noPlace', note.values) };
  }
}
