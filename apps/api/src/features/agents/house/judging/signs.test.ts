import { describe, expect, test } from 'vitest';
import { judge, meansFor } from '../answer-from-knowledge';
import type { Signs } from './signs';
import { weights } from './weights';

/** The signs of each sentence, in the order of the text. */
async function signsOf(question: string, text: string, headings: string[] = []): Promise<Signs[]> {
  const passage = {
    chunkId: 'chk_1',
    documentId: 'doc_1',
    title: 'Guide',
    url: null,
    language: 'en',
    headings,
    start: 0,
    text,
    score: 1,
  };
  const asked = { question, earlier: [], passages: [passage], language: 'en', abstainBelow: 0 };
  const judged = judge(asked, await meansFor(asked, weights));
  return judged.sort((a, b) => a.unit.start - b.unit.start).map(({ signs }) => signs);
}

const onlyOf = async (question: string, text: string): Promise<Signs> => {
  const [signs] = await signsOf(question, text);
  if (!signs) throw new Error(`Nothing can be quoted of “${text}”.`);
  return signs;
};

describe('what is known of a sentence as an answer', () => {
  test.for([
    [
      'May I smoke on the balcony?',
      'Smoking is forbidden on balconies.',
      'The balconies were painted in spring.',
    ],
    ['How do I change my address?', 'Write the new one under Me.', 'Addresses are part of the record.'],
    ['Do you have a lift?', 'There is a lift to the third floor.', 'Lift your feet.'],
    ['What happens if I am late?', 'Whoever is late waits for the next tour.', 'Late buses are red.'],
    ['Why is it closed?', 'It is shut because the roof leaks.', 'It is shut.'],
  ] as const)('how it is said: %s', async ([question, answer, other]) => {
    expect(await onlyOf(question, answer)).toMatchObject({ form: 1, otherForm: 0 });
    expect(await onlyOf(question, other)).toMatchObject({ form: 0, otherForm: 1 });
  });

  test('a question that may be answered in any way asks for none', async () => {
    expect(await onlyOf('When is the tour?', 'The tour is at noon.')).toMatchObject({
      form: 0,
      otherForm: 0,
    });
  });

  test('the name of a wider kind is not the thing itself', async () => {
    expect((await onlyOf('May a horse come in?', 'All pets are welcome.')).wider).toBeGreaterThan(0);
    expect((await onlyOf('May a horse come in?', 'A horse is welcome.')).wider).toBe(0);
  });

  test('how many of its words are met', async () => {
    const [one, two] = await signsOf('lost key of my locker', 'Each locker has a key. Each locker is green.');
    expect(one?.ample).toBeGreaterThan(two?.ample ?? 1);
  });

  test('what opens a paragraph under the words of the question', async () => {
    const [first, second] = await signsOf('parking', 'Leave it in the yard. It is free.', ['Parking']);
    expect(first?.opens).toBeGreaterThan(0);
    expect(second?.opens).toBe(0);
    const [row] = await signsOf('parking', 'Place: Yard · Parking: free', ['Parking']);
    expect(row?.opens).toBe(0);
  });

  test('an ordinary word stands for what it may mean by less', async () => {
    const faintly = await onlyOf('Is there a trial?', 'If the door sticks, try again.');
    expect((await onlyOf('Is there a trial?', 'A demo is shown daily.')).own).toBeGreaterThan(faintly.own);
  });

  test.for([
    ['Do you offer apprenticeships?', 'Four apprentices start every year.'],
    ['Is it returnable?', 'Return it within a week.'],
    ['Is the ticket transferable?', 'Transfer it to a friend.'],
  ] as const)('a word made of another: %s', async ([question, text]) => {
    expect((await onlyOf(question, text)).own).toBeGreaterThan(0);
  });

  test('what something costs may be answered by that it is free', async () => {
    const told = await onlyOf('Do the showers cost extra?', 'The showers are free of charge.');
    const other = await onlyOf('Do the showers cost extra?', 'The showers are upstairs.');
    expect(told.covered).toBeGreaterThan(other.covered);
  });
});
