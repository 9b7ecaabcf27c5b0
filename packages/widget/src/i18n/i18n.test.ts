import { expect, test } from 'vitest';
import { en, type Words } from './en';
import { enParts } from './en-parts';
import { chooseLocale, directionOf, loadWords } from './locales';
import { named } from './named';
import { createTranslate, learn } from './translate';

const all = { ...en, ...enParts };
const locales = ['ar', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pt'];
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test.each(locales)('%s says all that English says, with the same gaps', async (locale) => {
  const words = await loadWords(locale);
  expect(words).not.toBe(en);
  expect(Object.keys(words).sort()).toEqual(Object.keys(all).sort());
  const listed = <Part extends object>(part: Part) =>
    Object.keys(part).map((key) => words[key as keyof typeof words] as string);
  const t = createTranslate(named(listed(en), listed(enParts)), locale);
  learn(enParts);
  for (const key of Object.keys(all) as (keyof typeof all)[]) {
    expect(t(key, { count: 3 }), key).toBe(createTranslate(words, locale)(key, { count: 3 }));
  }
  for (const [key, entry] of Object.entries(words as Words)) {
    const english = all[key as keyof typeof all];
    if (typeof entry === 'string' && typeof english === 'string') {
      expect(gaps(entry), key).toEqual(gaps(english));
    }
    if (typeof entry !== 'string') {
      const rules = new Intl.PluralRules(locale);
      const counts = Array.from({ length: key === 'stars' ? 5 : 200 }, (_, at) => at + 1);
      const needed = [...new Set(counts.map((count) => rules.select(count)))];
      expect(Object.keys(entry), key).toEqual(expect.arrayContaining(needed));
    }
  }
});

const marks: [string, RegExp][] = [
  ['fr', / [:;!?»]|« /],
  ['ja', /[?!:;]/],
  ['ar', /[?;]|,/],
];
test.each(marks)(
  '%s has the marks of its own script, and the spaces before them',
  async (locale, foreign) => {
    const entries: (string | object)[] = Object.values(await loadWords(locale));
    const texts = entries.flatMap((entry) =>
      typeof entry === 'string' ? [entry] : (Object.values(entry) as string[]),
    );
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  },
);

test('numbers choose their form', async () => {
  const english = createTranslate(en, 'en');
  expect(english('unread', { count: 1 })).toBe('1 unread message');
  expect(english('unread', { count: 12 })).toBe('12 unread messages');
  const arabic = createTranslate(await loadWords('ar'), 'ar');
  expect(arabic('unread', { count: 2 })).toBe('رسالتان غير مقروءتين');
});

test('the first wish that is spoken wins, with its region; English speaks for the rest', () => {
  expect(chooseLocale([undefined, 'fi', 'pt-BR', 'de'])).toBe('pt-BR');
  expect(chooseLocale(['fi'])).toBe('en');
});

test('Arabic runs from right to left', () => {
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('de')).toBe('ltr');
});
