import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from './in-english';

test.each([
  ['de', 'Guten Tag, haben Sie einen Parkplatz?', 'is there parking?'],
  ['de', 'Was kostet das Frühstück?', 'how much is breakfast?'],
  ['de', 'ab wann kann ich einchecken', 'from when can i check-in'],
  ['de', 'Wie hoch sind die Parkgebühren?', 'how high parking fee?'],
  ['de', 'Habt ihr barrierefreie Zimmer', 'is there accessible room'],
  ['de', 'Kann ich mit Hund kommen?', 'can i with dog?'],
  ['fr', 'Y a-t-il un parking à l’hôtel ?', 'is there parking hotel?'],
  ['fr', 'C’est combien le petit-déjeuner pour les enfants', 'how much is breakfast children'],
  ['es', '¿Cuánto cuesta el aparcamiento?', 'how much is parking?'],
  ['es', 'hay wifi en las habitaciones', 'is there wifi room'],
  ['it', 'Avete un parcheggio?', 'is there parking?'],
  ['it', 'Quanto dista l’aeroporto dall’hotel?', 'how far airport hotel?'],
  ['pt', 'A que horas é o pequeno-almoço?', 'what time breakfast?'],
  ['pt', 'Têm quartos com vista para o mar?', 'is there room with sea view?'],
  ['fr', 'Les chiens sont-ils acceptés ?', 'dog allowed?'],
  ['nl', 'Hoeveel kost het ontbijt?', 'how much is breakfast?'],
])('%s: “%s” is “%s”', async (language, text, english) => {
  expect(await inEnglish(text, language)).toBe(english);
});

test('what nobody knows is not put into English', async () => {
  expect(await inEnglish('Quetzalcoatl?', 'de')).toBeNull();
  expect(await inEnglish('Do you have parking?', 'xx')).toBeNull();
});

test('whatever is said, it is put into English or is not', async () => {
  const said = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('-', 'a-b-', 'zu-', '--zimmer'),
  );
  await fc.assert(
    fc.asyncProperty(said, fc.constantFrom('de', 'es', 'fr', 'it', 'nl', 'pt'), async (text, language) => {
      expect(await inEnglish(text, language)).not.toBe('');
    }),
  );
});
