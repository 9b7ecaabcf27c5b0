import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escalation } from '../escalation';
import { moodOf, understand } from '../understand';

const of = (text: string, earlier: string[] = []) =>
  understand(text, { language: 'en', earlier: earlier.map(moodOf) }).sentiment;

test.each([
  ['The staff were lovely', 'positive'],
  ['not good', 'negative'],
  ['not bad at all', 'positive'],
  ['It was great until it broke, and now it is useless', 'negative'],
  ['The room was small but the service was excellent', 'positive'],
  ['Is the food good?', 'neutral'],
  ['I would like to book a room', 'neutral'],
  ['What is your refund policy?', 'neutral'],
  ['WOW this is AMAZING!!! 😍', 'excited'],
  ['Third time I am writing and still no refund. I am fed up!', 'frustrated'],
])('“%s” is meant %s', (text, label) => {
  expect(of(text).label).toBe(label);
});

test('what it rests on is quoted as it was written', () => {
  expect(of('I am VERY disappointed, I waited 3 hours').why).toEqual(
    expect.arrayContaining(['disappointed', 'waited 3 hours']),
  );
});

test('capitals and exclamation marks say it louder', () => {
  expect(of('this is BAD!!!').score).toBeLessThan(of('this is bad').score);
  expect(of('this is good!!!').score).toBeGreaterThan(of('this is good').score);
});

test('frustration grows over messages and fades with kind ones', () => {
  const first = of('my order is late');
  const second = of('my order is still not here', ['my order is late']);
  const third = of('still no answer, this is ridiculous', ['my order is late', 'my order is still not here']);
  expect(first.frustration).toBeLessThan(second.frustration);
  expect(second.frustration).toBeLessThan(third.frustration);
  expect(
    of('ah it just arrived, thank you!', ['still no answer, this is ridiculous']).frustration,
  ).toBeLessThan(3);
});

test('saying the same again is frustration', () => {
  const again = of('where is my parcel', ['where is my parcel']);
  expect(again.frustration).toBeGreaterThan(of('where is my parcel').frustration);
  expect(again.carried).toEqual(['again']);
  expect(of('and now?', ['this is ridiculous, still no answer']).carried).toEqual(['upset']);
  expect(of('where is my parcel').carried).toEqual([]);
});

test('a person comes when asked for, at once when it is urgent, and when somebody has had enough', () => {
  const after = (...texts: string[]) =>
    escalation(
      understand(texts.at(-1) ?? '', { earlier: texts.slice(0, -1).map(moodOf) }),
      texts.slice(0, -1).map(moodOf),
    );
  expect(after('can I talk to a human')).toEqual({ escalate: true, reason: 'asked', priority: 'normal' });
  expect(after('URGENT the site is down')).toMatchObject({ reason: 'urgent', priority: 'urgent' });
  expect(after('Third time I write, still no answer, I am fed up!!')).toMatchObject({
    reason: 'frustration',
  });
  expect(after('What time is breakfast?').escalate).toBe(false);
  expect(after('This is horrible', 'ah, it works now, thanks').escalate).toBe(false);
  expect(after('We feed raw. Have you got a freezer?').escalate).toBe(false);
  expect(escalation(understand('')).escalate).toBe(false);
});

test('most of what was labelled by hand is told alike', () => {
  const labels: Record<string, string> = { '+': 'positive', '-': 'negative', '=': 'neutral' };
  const file = new URL('../../../../test/understanding/sentiment.txt', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const told = (text: string) => {
    const { label } = understand(text).sentiment;
    if (label === 'frustrated') return 'negative';
    return label === 'excited' ? 'positive' : label;
  };
  const right = lines.filter((line) => told(line.slice(2)) === labels[line.charAt(0)]).length;
  expect(right / lines.length).toBeGreaterThan(0.86);
});

test.each([
  'Guten Tag, welchen Tarif empfehlen Sie?',
  'Bitte schnell eine Rechnung schicken',
  'Bonjour, bonne journée, quels sont vos horaires ?',
  'Buenas tardes, quisiera un presupuesto',
  'Bom dia, quero alterar a data da reserva',
  'Buongiorno, buona giornata, avete parcheggio?',
])('“%s” is merely polite', (text) => {
  expect(moodOf(text).label).toBe('neutral');
});

test.each([
  'Seit drei Wochen warte ich auf mein Geld, ich schalte einen Anwalt ein',
  'Es ist das dritte Mal, dass der Drucker nicht geht, das ist eine Frechheit',
  'Ça fait trois semaines que j’attends, je vais porter plainte',
  'Llevo dos semanas esperando y nadie responde, los voy a denunciar',
  'È la terza volta che non funziona, nessuno risponde',
  'Há três semanas que espero e ninguém responde, nunca mais',
  'Ik wacht al drie weken en niemand reageert, mijn geld terug',
])('“%s” has had enough', (text) => {
  expect(moodOf(text).frustration).toBeGreaterThanOrEqual(4);
});
