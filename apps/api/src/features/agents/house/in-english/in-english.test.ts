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
  ['fr', 'C’est combien le petit-déjeuner pour les enfants', 'how much is breakfast child'],
  ['es', '¿Cuánto cuesta el aparcamiento?', 'how much is parking?'],
  ['es', 'hay wifi en las habitaciones', 'is there wifi room'],
])('%s: “%s” is “%s”', async (language, text, english) => {
  expect(await inEnglish(text, language)).toBe(english);
});

test('what nobody knows is not put into English', async () => {
  expect(await inEnglish('Quetzalcoatl?', 'de')).toBeNull();
  expect(await inEnglish('Do you have parking?', 'xx')).toBeNull();
});
