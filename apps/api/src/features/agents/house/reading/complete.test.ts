import { describe, expect, test } from 'vitest';
import { complete } from './complete';
import { readerFor } from './reader';

const before: Record<string, string> = {
  en: 'how much is parking?',
  de: 'Was kostet ein Parkplatz?',
  fr: 'Combien coûte le parking ?',
  es: '¿Cuánto cuesta el aparcamiento?',
};
const completed = async (language: string, question: string) =>
  complete(question, [before[language] ?? ''], await readerFor(language)) !== question;

describe('what leans on the question before is completed', () => {
  test.for([
    ['en', 'and for a week?'],
    ['en', 'and how much for a night?'],
    ['en', 'what about motorbikes?'],
    ['en', 'is it covered?'],
    ['en', 'can I reserve one?'],
    ['en', 'is there a charger there?'],
    ['en', 'does that include breakfast?'],
    ['de', 'und für Motorräder?'],
    ['de', 'Kann man das reservieren?'],
    ['de', 'Ist das auch überdacht?'],
    ['de', 'gibt es dort eine Ladestation?'],
    ['fr', 'et pour une moto ?'],
    ['fr', 'peut-on y recharger ?'],
    ['es', '¿y para motos?'],
    ['es', '¿eso incluye el desayuno?'],
  ] as const)('%s: %s', async ([language, question]) => {
    expect(await completed(language, question)).toBe(true);
  });
});

describe('what says by itself all that it asks stays as it is', () => {
  test.for([
    ['en', 'is there a gym'],
    ['en', 'Are there any vegan dishes?'],
    ['en', 'is it ok to bring a dog?'],
    ['en', 'are you open this sunday?'],
    ['en', 'what if I lose my key?'],
    ['en', 'also do you have a sauna?'],
    ['en', 'ok, what time is breakfast?'],
    ['en', 'and when do you close on sundays?'],
    ['en', 'do they have a pool?'],
    ['en', 'can one child sleep with us?'],
    ['de', 'Gibt es einen Pool?'],
    ['de', 'Haben Sie einen Pool?'],
    ['de', 'Ist das Frühstück inklusive?'],
    ['de', 'und haben Sie eine Sauna?'],
    ['fr', 'Est-ce que le petit-déjeuner est compris ?'],
    ['fr', 'y a-t-il une piscine ?'],
    ['fr', 'acceptez-vous les chiens en été ?'],
    ['es', '¿hay piscina?'],
    ['es', '¿está abierto este domingo?'],
  ] as const)('%s: %s', async ([language, question]) => {
    expect(await completed(language, question)).toBe(false);
  });
});
