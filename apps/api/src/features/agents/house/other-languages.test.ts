import { describe, expect, test } from 'vitest';
import { houseAnswer } from './answer-from-knowledge';
import type { HousePassage } from './types';

const passages = (language: string, texts: Record<string, string>): HousePassage[] =>
  Object.entries(texts).map(([heading, text], at) => ({
    chunkId: `chk_${language}${at}`,
    documentId: 'doc_1',
    title: 'Pension Linde',
    url: null,
    language,
    headings: [heading],
    start: 0,
    text,
    score: 1,
  }));

const known: Record<string, HousePassage[]> = {
  de: passages('de', {
    Anreise: 'Die Zimmer sind ab 15 Uhr frei. Am Abreisetag bitten wir Sie, bis 11 Uhr auszuchecken.',
    Frühstück: 'Das Frühstück gibt es von 7 bis 10 Uhr. Es kostet 14 Euro, für Kinder 7 Euro.',
    Hunde: 'Hunde sind willkommen und kosten 9 Euro je Nacht. Katzen können wir leider nicht aufnehmen.',
    Parken: 'Der Parkplatz hinter dem Haus ist für Gäste kostenlos.',
    Stornierung:
      'Bis drei Tage vor der Anreise können Sie kostenlos stornieren. Danach berechnen wir eine Nacht.',
  }),
  fr: passages('fr', {
    Arrivée: 'Les chambres sont prêtes à partir de 15 heures. Le départ se fait avant 11 heures.',
    'Petit-déjeuner':
      'Le petit-déjeuner est servi de 7 h à 10 h. Il coûte 14 euros, 7 euros pour les enfants.',
    Chiens: 'Les chiens sont les bienvenus et coûtent 9 euros par nuit. Nous n’acceptons pas les chats.',
    Parking: 'Le parking derrière la maison est gratuit pour nos clients.',
    Annulation:
      'Vous pouvez annuler sans frais jusqu’à trois jours avant l’arrivée. Ensuite, une nuit est due.',
  }),
  es: passages('es', {
    Llegada: 'Las habitaciones están listas a partir de las 15:00. La salida es antes de las 11:00.',
    Desayuno: 'El desayuno se sirve de 7:00 a 10:00. Cuesta 14 euros, 7 euros para los niños.',
    Perros: 'Los perros son bienvenidos y cuestan 9 euros por noche. No aceptamos gatos.',
    Aparcamiento: 'El aparcamiento detrás de la casa es gratuito para los huéspedes.',
    Cancelación: 'Puede cancelar sin gastos hasta tres días antes de la llegada. Después se cobra una noche.',
  }),
};

const ask = (language: string, question: string) =>
  houseAnswer({
    question,
    earlier: [],
    passages: known[language] ?? [],
    language,
    abstainBelow: 0.5,
    maySay: () => true,
  });

describe('is answered from the right sentence', () => {
  test.for([
    ['de', 'Ab wann kann ich ins Zimmer?', 'ab 15 Uhr'],
    ['de', 'Was kostet das Frühstück?', '14 Euro'],
    ['de', 'darf mein hund mit', 'Hunde sind willkommen'],
    ['de', 'kann ich bei euch parken?', 'Parkplatz'],
    ['de', 'Bis wann kann ich kostenlos stornieren?', 'drei Tage vor der Anreise'],
    ['fr', 'À partir de quelle heure les chambres sont-elles prêtes ?', '15 heures'],
    ['fr', 'combien coûte le petit-déjeuner', '14 euros'],
    ['fr', 'Puis-je venir avec mon chien ?', 'chiens sont les bienvenus'],
    ['fr', 'Où puis-je me garer ?', 'parking'],
    ['fr', 'Jusqu’à quand peut-on annuler ?', 'trois jours avant'],
    ['es', '¿A qué hora están listas las habitaciones?', '15:00'],
    ['es', 'cuánto cuesta el desayuno', '14 euros'],
    ['es', '¿Puedo llevar a mi perro?', 'perros son bienvenidos'],
    ['es', '¿Dónde puedo aparcar?', 'aparcamiento'],
    ['es', '¿Hasta cuándo puedo cancelar?', 'tres días antes'],
  ])('%s: %s', async ([language = '', question = '', words = '']) => {
    expect(await ask(language, question)).toMatchObject({ text: expect.stringContaining(words) });
  });
});

describe('is left', () => {
  test.for([
    ['de', 'Gibt es eine Sauna?'],
    ['de', 'Was kostet die Massage?'],
    ['de', 'Nehmen Sie Kreditkarten von American Express?'],
    ['de', 'Wer hat das Haus gebaut?'],
    ['fr', 'Avez-vous un sauna ?'],
    ['fr', 'Combien coûte le massage ?'],
    ['fr', 'Acceptez-vous les cartes American Express ?'],
    ['fr', 'Qui a construit la maison ?'],
    ['es', '¿Tienen sauna?'],
    ['es', '¿Cuánto cuesta el masaje?'],
    ['es', '¿Aceptan tarjetas American Express?'],
    ['es', '¿Quién construyó la casa?'],
  ])('%s: %s', async ([language = '', question = '']) => {
    expect(await ask(language, question)).toMatchObject({ kind: 'abstain' });
  });
});
