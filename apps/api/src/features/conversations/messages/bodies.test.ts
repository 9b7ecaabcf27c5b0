import { type Field, TeamBody, VisitorBody } from '@parley/shared/message';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findableOf, previewOf, shown, textOf } from './bodies';
import { cleanBody, cleanText } from './clean-body';
import { answersTo } from './form-answers';

describe('a body', () => {
  test('loses what no database keeps, and nothing else', () => {
    const family = '👨‍👩‍👧 a\tb\nc';
    expect(cleanText(` ${family}\u0000\u0007\ud800 `)).toBe(family);
  });

  test('of which nothing is left is refused', () => {
    expect(() => cleanBody({ kind: 'text', text: ' \u0000 ' })).toThrow('empty');
    expect(cleanBody({ kind: 'file', fileId: 'x', caption: '  ' })).toMatchObject({ caption: '' });
  });

  test('is clean however deep its texts lie', () => {
    const given = { kind: 'cards', cards: [{ title: 'A\u0000', facts: [{ label: 'B\u0001', value: 'C' }] }] };
    expect(cleanBody(given)).toEqual({
      kind: 'cards',
      cards: [{ title: 'A', facts: [{ label: 'B', value: 'C' }] }],
    });
  });

  test('says what it can be found by', () => {
    expect(textOf({ kind: 'image', fileId: 'x' }, 'cat.png')).toBe('cat.png');
    expect(textOf({ kind: 'cards', cards: [{ title: 'One' }, { title: 'Two' }] })).toBe('One, Two');
    const answers = [{ label: 'Room', value: '12' }];
    expect(textOf({ kind: 'form-reply', formSeq: 1, answers })).toBe('Room: 12');
  });

  test('says nothing of marks where no source can be opened', () => {
    const sources = [{ title: 'Dogs', quote: 'Two dogs.' }];
    expect(textOf({ kind: 'text', text: 'They are [1]. Row [2].', sources })).toBe('They are. Row [2].');
    expect(textOf({ kind: 'text', text: 'As in [1].' })).toBe('As in [1].');
  });

  test('is shown with its file, also when that is gone', () => {
    expect(shown({ kind: 'audio', fileId: 'fil_x' }, new Map())).toMatchObject({
      file: { id: 'fil_x', url: '' },
    });
  });
});

describe('what the team sends', () => {
  const source = { title: 'Dogs in the house', quote: 'Dogs are welcome.', url: '/guide/dogs' };
  const answer = { kind: 'text', text: 'They are.', sources: [source] };
  const rows = [{ label: 'Price', values: ['€ 149', null], best: [0] }];
  const columns = [{ title: 'Courtyard Double' }, { title: 'Harbour Double' }];
  const comparison = { kind: 'comparison', columns, rows };
  const takes = (body: object) => TeamBody.safeParse(body).success;

  test('may name its sources, which a visitor does not', () => {
    expect(takes(answer)).toBe(true);
    expect(VisitorBody.safeParse(answer).success).toBe(false);
    expect(takes({ ...answer, sources: [] })).toBe(false);
    expect(takes({ ...answer, sources: new Array(9).fill(source) })).toBe(false);
    expect(takes({ ...answer, sources: [{ ...source, quote: 'x'.repeat(601) }] })).toBe(false);
    expect(takes({ ...answer, sources: [{ ...source, documentId: 'doc_1' }] })).toBe(false);
  });

  test('compares as many values as there are columns', () => {
    expect(takes(comparison)).toBe(true);
    expect(takes({ ...comparison, columns: [...columns, { title: 'Suite' }] })).toBe(false);
    for (const best of [[1], [2], [-1], [0.5]])
      expect(takes({ ...comparison, rows: [{ ...rows[0], best }] }), `${best}`).toBe(false);
    expect(takes({ ...comparison, columns: columns.slice(1), rows: [] })).toBe(false);
  });

  const evil = [
    'javascript:alert(1)',
    ' https://a',
    'https:\\\\a',
    '//a',
    '/\\a',
    '/\u0000/a',
    'data:text/html,x',
    'vbscript:x',
    'http://a',
    'https://a b',
    '/a\tb',
  ];
  test.each(evil)('leads nowhere by %j', (url) => {
    expect(takes({ ...answer, sources: [{ ...source, url }] })).toBe(false);
    expect(takes({ kind: 'cards', cards: [{ title: 'A', url }] })).toBe(false);
    for (const place of ['url', 'imageUrl'])
      expect(takes({ ...comparison, columns: [{ title: 'A', [place]: url }, { title: 'B' }] })).toBe(false);
  });

  test('is found by what it names, and previewed by what it says', () => {
    const said = TeamBody.parse(answer);
    expect(findableOf(said as never)).toBe('They are. Dogs in the house');
    expect(textOf(said as never)).toBe('They are.');
    const compared = TeamBody.parse(comparison);
    expect(findableOf(compared as never)).toBe('Courtyard Double, Harbour Double');
    expect(shown(cleanBody(compared) as never, new Map())).toMatchObject({ text: null, rows });
  });
});

test('a preview is one line, short, and whole letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const preview = previewOf(text);
      expect(preview.length).toBeLessThanOrEqual(200);
      expect(preview).not.toMatch(/[\n\r\t]/);
      if (text.length > 200) expect(preview).not.toMatch(/\p{Cs}/u);
    }),
  );
});

describe('answers to a form', () => {
  const field = (over: Partial<Field>): Field => ({
    name: 'a',
    label: 'A',
    type: 'text',
    required: false,
    ...over,
  });

  test('are kept under the labels they were asked with, in order, empty ones not at all', () => {
    const fields = [field({ name: 'a', label: 'A' }), field({ name: 'b', label: 'B' })];
    expect(answersTo(fields, { b: ' 2 ', a: '' })).toEqual([{ label: 'B', value: '2' }]);
  });

  test.each([
    ['an answer to nothing asked', [field({})], { b: '1' }],
    ['a needed one that is missing', [field({ required: true })], {}],
    ['a choice that was not given', [field({ type: 'choice', options: ['x'] })], { a: 'y' }],
    ['no e-mail address', [field({ type: 'email' })], { a: 'here' }],
    ['no date', [field({ type: 'date' })], { a: 'tomorrow' }],
    ['no number', [field({ type: 'number' })], { a: '1e999' }],
    ['no phone number', [field({ type: 'phone' })], { a: 'call me' }],
  ] as const)('%s is refused', (_, fields, values) => {
    expect(() => answersTo(fields, values)).toThrow();
  });
});
