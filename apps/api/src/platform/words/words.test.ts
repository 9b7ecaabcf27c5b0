import { describe, expect, test } from 'vitest';
import { wantedIn, wordsOf } from './words';

/** As the database does it. */
function finds(question: string, text: string): boolean {
  const words = wordsOf(text);
  const wanted = wantedIn(question);
  return (
    wanted.length > 0 &&
    wanted.every(({ word, isWhole }) =>
      words.some((each) => (isWhole ? each === word : each.startsWith(word))),
    )
  );
}

describe('is found', () => {
  test.for([
    ['break', 'Is breakfast included?'],
    ['BREAKFAST incl', 'Is breakfast included?'],
    ['included breakfast', 'Is breakfast included?'],
    ['cafe', 'Das Café öffnet um acht'],
    ['Öffnet', 'Das Café offnet um acht'],
    ['strasse', 'In der Hafenstraße 7, Straße links'],
    ['lodz', 'Łódź'],
    ['Istanbul', 'İSTANBUL'],
    ['αθηνας', 'ΑΘΗΝΑΣ'],
    ['анна', 'Пишет АННА'],
    ['ａｂｃ', 'abc'],
    ['anna@ex', 'write to Anna@Example.com.'],
    ['example.com', 'write to anna@example.com'],
    ['@example', 'write to anna@example.com'],
    ['a.b+c@example.com', 'it is a.b+c@example.com!'],
    ['+49 151 234', 'call +49 (151) 2345-678 please'],
    ['0151 2345', 'call +49 (151) 2345-678 please'],
    ['49151', 'call +491512345678'],
    ['0151/23', 'call 0151 2345678'],
    ['00491512', 'call +49 151 2345678'],
    ['ABC-12', 'order abc-1234'],
    ['朝食', '朝食は何時からですか'],
    ['食', '朝食'],
    ['朝', '朝食は何時からですか'],
    ['何時から', '朝食は何時からですか'],
    ['早餐', '请问早餐几点开始'],
    ['조식', '조식 포함인가요'],
    ['조', '조식 포함인가요'],
    ['ห้อง', 'มีห้องว่างไหม'],
    ['wifi密码', 'WiFi密码是多少'],
    ['a', 'plan a'],
  ])('%s in %s', ([question, text]) => {
    expect(finds(question as string, text as string)).toBe(true);
  });
});

describe('is not found', () => {
  test.for([
    ['fast', 'Is breakfast included?'],
    ['breakfast dinner', 'Is breakfast included?'],
    ['a', 'All of it'],
    ['bob@example.com', 'write to anna@example.com'],
    ['夕食', '朝食は何時からですか'],
    ['?!', 'What?!'],
    ['', 'anything'],
  ])('%s in %s', ([question, text]) => {
    expect(finds(question as string, text as string)).toBe(false);
  });
});

test('a text is as many words as can be kept, none too long to be kept', () => {
  const words = wordsOf(`${'x'.repeat(5000)} ${Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')}`);
  expect(words).toHaveLength(400);
  expect(Math.max(...words.map(({ length }) => length))).toBe(60);
  expect(wordsOf('the the The')).toEqual(['the']);
});

test('takes no longer for what is meant to take long', () => {
  for (const text of [
    '1 '.repeat(4000),
    '@'.repeat(8000),
    'a@'.repeat(4000),
    '+'.repeat(8000),
    '漢'.repeat(8000),
  ]) {
    const before = process.cpuUsage();
    wordsOf(text);
    wantedIn(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(100);
  }
});
