import { describe, expect, test } from 'vitest';
import { abstentionWords, handOverWords, offerWords, smallTalk } from './say';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pt'];

describe.for(languages)('%s', (language) => {
  test('has its own words, with nothing left to fill in', () => {
    const talk = (['greeting', 'thanks', 'goodbye', 'stop'] as const).map((kind) =>
      smallTalk(kind, { agentName: 'Ada', language, contactName: 'Mira Okafor' }),
    );
    const given = { language, opensAt: new Date('2026-05-04T07:00:00Z'), waitMinutes: 5, upset: true };
    const handOver = [true, false].map((open) => handOverWords({ ...given, open }));
    const offers = [1, 3].map((total) => offerWords({ language, exact: true, total, hint: null }));
    const { text, chips } = abstentionWords({ language, mayCall: true });
    expect(chips).toHaveLength(1);
    for (const said of [...talk, ...handOver, ...offers, text]) expect(said).not.toMatch(/[{}]|^$/);
    expect(handOver[0]).toContain('5');
    if (language !== 'en')
      expect(talk[1]).not.toBe(smallTalk('thanks', { agentName: 'Ada', language: 'en', contactName: null }));
  });
});

test('no wait is promised that nobody set, and nobody is offered who cannot be called', () => {
  const words = { language: 'en', open: true, opensAt: null, waitMinutes: null, upset: false };
  expect(handOverWords(words)).not.toMatch(/\d/);
  expect(abstentionWords({ language: 'en', mayCall: false }).chips).toEqual([]);
});

test('the same person is greeted alike', () => {
  const greet = () => smallTalk('greeting', { agentName: 'Ada', language: 'xx', contactName: 'Mira' });
  expect(greet()).toBe(greet());
  expect(greet()).toContain('Mira');
});
