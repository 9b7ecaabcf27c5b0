import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../../test/documents/processor-ms';
import type { Mark } from '../document';
import { chunk, sizes } from '.';

const words = fc.constantFrom(
  'room',
  'Wi‑Fi',
  'naïve',
  'café',
  '価格は',
  '今日は、',
  '東京です。',
  'שלום',
  'مرحبا،',
  'สวัสดี',
  '👩‍👩‍👧',
  '🇩🇪',
  'e\u0301',
  'नमस्ते',
  '한국어',
  '“quoted.”',
  'end.',
  'why?',
  'a,',
  '…',
  'x'.repeat(500),
  'long'.repeat(600),
  '\u0301',
  '\u200d',
  '\u{1f3fd}',
);
const isPage = (mark: Mark) => mark.kind === 'page';
const gaps = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n\n', '\n- ', '', '  ', '\u3000');
const prose = fc.array(fc.tuple(words, gaps), { maxLength: 400 }).map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 4000 }),
  fc.string({ unit: 'binary', maxLength: 4000 }),
);

/** A text of parts, with marks on them. */
const document = fc
  .array(
    fc.tuple(
      fc.constantFrom('heading', 'row', 'row', 'text', 'text', 'page'),
      anyText,
      fc.integer({ min: 1, max: 4 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => {
    let text = '';
    const marks: Mark[] = [];
    for (const [kind, words, level] of parts) {
      if (kind === 'page') marks.push({ kind, start: text.length, number: marks.filter(isPage).length + 1 });
      const part = kind === 'text' ? words : words.replace(/\s+/g, ' ').trim().slice(0, 400);
      if (kind === 'page' || part === '') continue;
      const start = text.length;
      text += part;
      if (kind === 'heading') marks.push({ kind, start, end: text.length, level });
      if (kind === 'row') marks.push({ kind, start, end: text.length });
      text += kind === 'row' ? '\n' : '\n\n';
    }
    return { text, marks, title: null };
  });

const plain = (text: string) => chunk({ text, marks: [], title: null });
const spans = (text: string) => plain(text).map(({ start, end }) => text.slice(start, end));

describe('whatever the text', () => {
  test('every chunk is a span, in order, and together they are all that is not blank', () => {
    fc.assert(
      fc.property(document, ({ text, marks, title }) => {
        let at = 0;
        for (const { start, end } of chunk({ text, marks, title })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('no sign is cut in two', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = new Set([...segmenter.segment(text)].map(({ index }) => index));
        for (const { start, end } of plain(text)) {
          if (start > text.search(/\S/)) expect(whole.has(start), `start ${start}`).toBe(true);
          if (end < text.trimEnd().length) expect(whole.has(end), `end ${end}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([' ', '\u3000', '\u00a0', '\n ', '\t', '\n'])('a sign after %j is whole', (blank) => {
    const text = `${'long'.repeat(210)} end.${blank}🏽 ${'x'.repeat(900)}`;
    const whole = new Set([...new Intl.Segmenter('und').segment(text)].map(({ index }) => index));
    const starts = plain(text).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.filter((start) => !whole.has(start))).toEqual([]);
  });

  test('no word is cut in two that would fit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.stringMatching(/^[a-zà-ÿ0-9]{1,40}$/), fc.constantFrom(' ', '. ', ', ', '\n', '\n\n')),
          { maxLength: 600 },
        ),
        (parts) => {
          const text = parts.flat().join('');
          for (const { start, end } of plain(text)) {
            expect(/\w/.test(text[start - 1] ?? '') && /\w/.test(text[start] ?? '')).toBe(false);
            expect(/[a-zà-ÿ0-9]/.test(text[end - 1] ?? '') && /[a-zà-ÿ0-9]/.test(text[end] ?? '')).toBe(
              false,
            );
          }
        },
      ),
    );
  });

  test('none is longer than it may be', () => {
    fc.assert(
      fc.property(document, ({ text, marks, title }) => {
        for (const { start, end } of chunk({ text, marks, title }))
          expect(end - start).toBeLessThanOrEqual(sizes.most);
      }),
      { numRuns: 300 },
    );
  });

  test('a row that fits is whole', () => {
    fc.assert(
      fc.property(document, ({ text, marks, title }) => {
        const chunks = chunk({ text, marks, title });
        for (const mark of marks) {
          if (mark.kind !== 'row') continue;
          const touched = chunks.filter(({ start, end }) => start < mark.end && end > mark.start);
          expect(touched).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('its headings are those above it, its page the one it begins on', () => {
    fc.assert(
      fc.property(document, ({ text, marks, title }) => {
        for (const { start, end, headings, page } of chunk({ text, marks, title })) {
          expect(headings).toEqual(headingsAbove(text, marks, { start, end }));
          const pages = marks.filter((mark) => mark.kind === 'page' && mark.start <= start);
          expect(page).toBe(pages.length > 0 ? pages.length : null);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every place in it is on the page that its ends of pages say', () => {
    fc.assert(
      fc.property(document, fc.nat({ max: 4 }), ({ text, marks, title }, empty) => {
        const numbered = marks.map((mark) =>
          'number' in mark ? { ...mark, number: mark.number * (empty + 1) } : mark,
        );
        const pages = numbered.filter((mark) => 'number' in mark);
        for (const { start, end, page, pageEnds } of chunk({ text, marks: numbered, title })) {
          const places = Array.from({ length: page === null ? 0 : end - start }, (_, at) => at);
          const told = places.map((at) => Number(page) + pageEnds.filter((place) => place <= at).length);
          expect(told).toEqual(
            places.map((at) => pages.findLast((mark) => mark.start <= start + at)?.number),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same text gives the same chunks', () => {
    fc.assert(
      fc.property(document, (given) => {
        expect(chunk(given)).toEqual(chunk(structuredClone(given)));
      }),
    );
  });
});

/** Written the slow way: all headings that begin before the end of the chunk, each closing those not above it. */
function headingsAbove(
  text: string,
  marks: readonly Mark[],
  chunkOf: { start: number; end: number },
): string[] {
  const path: Extract<Mark, { kind: 'heading' }>[] = [];
  for (const mark of marks) {
    if (mark.kind !== 'heading' || mark.start >= chunkOf.end) continue;
    while ((path.at(-1)?.level ?? 0) >= mark.level) path.pop();
    path.push(mark);
  }
  return path.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 200));
}

describe('where it ends', () => {
  const sentence = 'The pool is open from seven in the morning until nine in the evening. ';

  test('a short text is one chunk', () => {
    expect(spans(sentence.repeat(10))).toHaveLength(1);
  });

  test('at the ends of paragraphs, and else of sentences', () => {
    const paragraph = sentence.repeat(12).trim();
    expect(spans([paragraph, paragraph, paragraph].join('\n\n'))).toEqual([paragraph, paragraph, paragraph]);
    for (const span of spans(sentence.repeat(60))) expect(span).toMatch(/\.$/);
  });

  test('without crumbs', () => {
    for (let sentences = 14; sentences < 80; sentences += 1) {
      for (const span of spans(sentence.repeat(sentences)))
        expect(span.length).toBeGreaterThanOrEqual(sizes.least);
    }
  });

  test('in Japanese after a sentence, without a space', () => {
    const text = '東京は日本の首都であり、多くの人が住んでいます。'.repeat(200);
    for (const span of spans(text)) expect(span).toMatch(/。$/);
  });

  test('in text without spaces or stops between words', () => {
    const parts = spans('今日は天気がいいので散歩に行きましょう'.repeat(300));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(sizes.most);
  });

  test('between rows, however their sentences end', () => {
    const row = `Note: ${sentence.repeat(8)}· Price: 80`;
    const marks = Array.from({ length: 20 }, (_, at): Mark => {
      const start = at * (row.length + 1);
      return { kind: 'row', start, end: start + row.length };
    });
    const text = marks.map(() => row).join('\n');
    const ends = new Set(marks.map((mark) => 'end' in mark && mark.end));
    for (const { end } of chunk({ text, marks, title: null })) expect(ends).toContain(end);
  });

  test('headings stay with what they head', () => {
    const text = `Stay\n\nRooms\n\n${sentence.repeat(30).trim()}`;
    const marks: Mark[] = [
      { kind: 'heading', start: 0, end: 4, level: 1 },
      { kind: 'heading', start: 6, end: 11, level: 2 },
    ];
    const chunks = chunk({ text, marks, title: null });
    expect(text.slice(chunks[0]?.start, chunks[0]?.end)).toMatch(/^Stay\n\nRooms\n\nThe pool/);
    expect(chunks.every(({ headings }) => headings.join() === 'Stay,Rooms')).toBe(true);
    expect(chunk({ text, marks, title: 'stay' })[0]?.headings).toEqual(['Rooms']);
  });
});

describe('time grows with the text and no faster', () => {
  test.each([
    ['no spaces', 'x'.repeat(10_000_000)],
    ['spaces alone', ' '.repeat(10_000_000)],
    ['lines of one letter', 'x\n'.repeat(5_000_000)],
    ['one sign of a million marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['emoji joined without end', '👩\u200d'.repeat(500_000)],
    ['closing brackets', ')'.repeat(5_000_000)],
    ['sentences', 'Breakfast is served until ten. '.repeat(330_000)],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    expect(processorMs(() => plain(text))).toBeLessThan(10_000);
  });
});
