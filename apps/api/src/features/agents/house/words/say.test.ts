import { describe, expect, test } from 'vitest';
import { abstentionWords, handOverWords, missedWords, offerWords, restWords, smallTalk } from './say';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pt'];

describe.for(languages)('%s', (language) => {
  test('has its own words, with nothing left to fill in', () => {
    const talk = (['greeting', 'thanks', 'goodbye', 'stop'] as const).map((kind) =>
      smallTalk(kind, { agentName: 'Ada', language, contactName: 'Mira Okafor' }),
    );
    const given = { language, opensAt: new Date('2026-05-04T07:00:00Z'), waitMinutes: 5, upset: true };
    const later = { ...given, open: true, waitUntil: new Date('2026-05-04T07:00:00Z') };
    const handOver = [
      ...[true, false].map((open) => handOverWords({ ...given, open })),
      handOverWords(later),
    ];
    const offers = [1, 3].map((total) => offerWords({ language, exact: true, total, notes: [], hint: null }));
    offers.push(offerWords({ language, exact: false, total: 0, notes: [], hint: null }));
    const { text, chips } = abstentionWords({ language, mayCall: true });
    const others = (['trouble', 'booking', 'telling'] as const).map(
      (of) => abstentionWords({ language, mayCall: false, of }).text,
    );
    expect(new Set([text, ...others]).size).toBe(4);
    expect(chips).toHaveLength(1);
    const rest = restWords(language, true);
    expect(rest).toContain(chips[0]?.label);
    for (const said of [...talk, ...handOver, ...offers, ...others, text, rest])
      expect(said).not.toMatch(/[{}]|^$/);
    expect(handOver[0]).toContain('5');
    if (language !== 'en')
      expect(talk[1]).not.toBe(smallTalk('thanks', { agentName: 'Ada', language: 'en', contactName: null }));
  });
});

test('no wait is promised that nobody set, and nobody is offered who cannot be called', () => {
  const words = { language: 'en', open: true, opensAt: null, waitMinutes: null, upset: false };
  expect(handOverWords(words)).not.toMatch(/\d/);
  expect(abstentionWords({ language: 'en', mayCall: false }).chips).toEqual([]);
  expect(restWords('en', false)).toBe('The rest I don’t know, and would rather not guess.');
});

test('a wait is told in minutes, and a long one in hours', () => {
  const told = (waitMinutes: number, language = 'en') =>
    handOverWords({ language, open: true, opensAt: null, waitMinutes, upset: false });
  expect(told(15)).toContain('about 15 minutes');
  expect(told(120)).toContain('about 2 hours');
  expect(told(60, 'de')).toContain('etwa 60 Minuten');
  expect(told(5, 'ja')).toContain('およそ5 分');
});

test('what could not be done is said before what was found, and what to give up before what comes near', () => {
  const notes = ['Prices are in INR.'];
  const told = { language: 'en', notes, hint: 'Without “Pool” there is 1 more.' };
  expect(offerWords({ ...told, exact: true, total: 2 })).toBe(
    'Prices are in INR. 2 fit what you are looking for:',
  );
  expect(offerWords({ ...told, exact: false, total: 0 })).toBe(
    'Prices are in INR. Nothing fits exactly. Without “Pool” there is 1 more. These come closest:',
  );
  expect(missedWords(told)).toBe('Prices are in INR. Nothing fits exactly. Without “Pool” there is 1 more.');
  expect(missedWords({ language: 'en', notes: [], hint: null })).toBeNull();
});

test('the same person is greeted alike', () => {
  const greet = () => smallTalk('greeting', { agentName: 'Ada', language: 'xx', contactName: 'Mira' });
  expect(greet()).toBe(greet());
  expect(greet()).toContain('Mira');
});
