import { describe, expect, test } from 'vitest';
import { makeDocx, makeXlsx, paragraph, wordTable } from '../../../test/documents/make-office';
import { makePdf } from '../../../test/documents/make-pdf';
import { parse } from './parse';

const read = (name: string, content: string | Uint8Array, declaredType?: string) =>
  parse({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ...(declaredType ? { declaredType } : {}),
  });

const marked = ({ text, marks }: Awaited<ReturnType<typeof parse>>, kind: string) =>
  marks.flatMap((mark) => (mark.kind === kind && 'end' in mark ? text.slice(mark.start, mark.end) : []));

describe('PDF', () => {
  const guide = makePdf(
    [
      {
        lines: [
          { text: 'House rules', size: 20 },
          { text: 'Check-in is from three in the after-', gap: 30 },
          { text: 'noon until midnight.' },
          { text: 'Pets are welcome.', gap: 30 },
          { text: '- towels' },
          { text: '- slippers' },
        ],
      },
      { lines: [] },
      {
        lines: [
          { text: 'Parking', size: 16 },
          { text: 'It is free (for guests).', gap: 30 },
        ],
      },
    ],
    { title: 'The house' },
  );

  test('paragraphs, lists and headings by how they look, with their pages', async () => {
    const document = await read('guide.pdf', guide);
    expect(document.text).toBe(
      'House rules\n\nCheck-in is from three in the afternoon until midnight.\n\nPets are welcome.\n\n- towels\n- slippers\n\nParking\n\nIt is free (for guests).',
    );
    expect(document).toMatchObject({ title: 'The house', mediaType: 'application/pdf', language: 'en' });
    expect(marked(document, 'heading')).toEqual(['House rules', 'Parking']);
    expect(document.chunks.map(({ headings, page }) => ({ headings, page }))).toEqual([
      { headings: ['House rules'], page: 1 },
      { headings: ['House rules', 'Parking'], page: 3 },
    ]);
  });

  test('what stands on every page is said by none', async () => {
    const pages = Array.from({ length: 6 }, (_, at) => ({
      lines: [
        { text: 'Grand Hotel guide' },
        { text: `Something of its own ${'abcdef'[at]}.`, gap: 40 },
        { text: `Page ${at + 1} of 6`, gap: 200 },
      ],
    }));
    const { text } = await read('guide.pdf', makePdf(pages));
    expect(text).not.toMatch(/Grand Hotel|Page \d/);
    expect(text.match(/Something/g)).toHaveLength(6);
  });
});

describe('DOCX', () => {
  test('headings by style, tables by row, lists', async () => {
    const body = [
      paragraph('Hotel guide', 'T'),
      paragraph('Rooms', 'H1'),
      paragraph('All rooms have a view & a bath.'),
      wordTable([
        ['Room', 'Price', 'Beds'],
        ['Single', '80', '1'],
        ['Double', '120', '2'],
      ]),
      paragraph('Spa', 'H2'),
      paragraph('Open daily.'),
    ];
    const document = await read('guide.docx', makeDocx(body.join('')));
    expect(document.title).toBe('Hotel guide');
    expect(document.language).toBe('en');
    expect(marked(document, 'heading')).toEqual(['Hotel guide', 'Rooms', 'Spa']);
    expect(marked(document, 'row')).toEqual([
      'Room: Single · Price: 80 · Beds: 1',
      'Room: Double · Price: 120 · Beds: 2',
    ]);
    expect(document.chunks.at(-1)?.headings).toEqual(['Rooms', 'Spa']);
  });
});

describe('XLSX', () => {
  test('sheets as headings, cells as they are shown', async () => {
    const prices = [
      ['Prices of this year'],
      ['Room', 'Price', 'From', 'Open'],
      ['Single', 0.1 + 0.2, { style: 1, value: 45_000 }, true],
      ['Double', 120, { style: 1, value: 45_000.5 }, false],
    ];
    const document = await read(
      'prices.xlsx',
      makeXlsx({ Prices: prices, Empty: [], 'More & more': [['Only']] }),
    );
    expect(document.text).toBe(
      'Prices\n\nPrices of this year\nRoom: Single · Price: 0.3 · From: 2023-03-15 · Open: true\nRoom: Double · Price: 120 · From: 2023-03-15 12:00 · Open: false\n\nMore & more\n\nOnly',
    );
    expect(marked(document, 'heading')).toEqual(['Prices', 'More & more']);
    expect(document.title).toBeNull();
  });
});

describe('CSV', () => {
  test.each([
    ['commas', 'Name,Price\nSingle,80\n"Double, large","120"\n'],
    ['semicolons', 'Name;Price\r\nSingle;80\r\nDouble, large;120\r\n'],
    ['tabs', '\ufeffName\tPrice\nSingle\t80\n\nDouble, large\t120'],
  ])('by %s', async (_, table) => {
    const document = await read('prices.csv', table);
    expect(document.text).toBe('Name: Single · Price: 80\nName: Double, large · Price: 120');
    expect(marked(document, 'row')).toHaveLength(2);
  });

  test('names of columns may have figures, where they stand above bare ones', async () => {
    const prices = 'Van,1 day (GBP),7 days (GBP)\nSmall,49,239\nLuton,79,395';
    expect((await read('vans.csv', prices)).text).toBe(
      'Van: Small · 1 day (GBP): 49 · 7 days (GBP): 239\nVan: Luton · 1 day (GBP): 79 · 7 days (GBP): 395',
    );
    const rows = 'Monday,9 am to 5 pm\nTuesday,9 am to noon';
    expect((await read('hours.csv', rows)).text).toBe('Monday · 9 am to 5 pm\nTuesday · 9 am to noon');
    expect((await read('one.csv', 'Room 12,free')).text).toBe('Room 12 · free');
  });

  test('without names of columns, with rows of any length', async () => {
    expect((await read('a.csv', '1,2\n3\n4,5,6\n')).text).toBe('1 · 2\n3\n4 · 5 · 6');
  });

  test('a quotation mark that never closes is a sign like others', async () => {
    expect((await read('a.csv', 'Name,Size\nTV,32" wide\nRadio,"small\nLamp,tall')).text).toBe(
      'Name: TV · Size: 32" wide\nName: Radio · Size: "small\nName: Lamp · Size: tall',
    );
  });
});

describe('Markdown', () => {
  test('as text, with its headings', async () => {
    const source =
      '---\ntitle: "My guide"\ntags: x\n---\n# Guide\n\nHello *world*, a [link](https://x.example).\n\n- one\n- two\n  - three\n\n1. first\n2. second\n\n| Kind | Price |\n|---|---|\n| a | 1 |\n\n## Code\n\n```js\nrun();\n```\n\nSome <b>raw</b> &amp; more<script>alert(1)</script>';
    const document = await read('guide.md', source);
    expect(document.text).toBe(
      'Guide\n\nHello world, a link.\n\n- one\n- two\n- three\n\n1. first\n2. second\n\nKind: a · Price: 1\n\nCode\n\nrun();\n\nSome raw & more',
    );
    expect(document).toMatchObject({ title: 'My guide', mediaType: 'text/markdown' });
    expect(marked(document, 'heading')).toEqual(['Guide', 'Code']);
  });
});

describe('plain text', () => {
  test('paragraphs, with lines and blanks set right', async () => {
    const document = await read(
      'notes.txt',
      '\ufeffOne\tline \r\nthe next\u00a0one\r\n\r\n\r\n\r\nAnother\0 para\u00adgraph',
    );
    expect(document.text).toBe('One line\nthe next one\n\nAnother paragraph');
    expect(document).toMatchObject({ title: null, mediaType: 'text/plain' });
  });

  test('marks that pile up, halves of signs and signs that turn the text around', async () => {
    const { text } = await read(
      'notes.txt',
      Buffer.from(`zalgo a${'\u0301'.repeat(500)} e\u0301 \u202eevil\u202c \u{1f1e9}\u{1f1ea}`),
    );
    expect(text).toBe(`zalgo á${'\u0301'.repeat(30)} é evil 🇩🇪`);
  });
});

describe('what it is', () => {
  test.each([
    ['page.txt', '<!doctype html><title>x</title><p>Words of a page that is one.', 'text/html'],
    ['page.csv', '<html><body><p>Words of a page that is one.', 'text/html'],
    ['table.md', '# Not, a, table', 'text/markdown'],
    ['notes', 'a < b and <p> is a tag', 'text/plain'],
    ['notes.pdf', 'No PDF at all.', 'text/plain'],
    ['notes.docx', 'Name,Price', 'text/plain'],
  ])('%s', async (name, content, mediaType) => {
    expect(await read(name, content)).toMatchObject({ mediaType });
  });

  test('a name does not make it so', async () => {
    expect(await read('a.html', makePdf([{ lines: [{ text: 'Words' }] }]))).toMatchObject({
      mediaType: 'application/pdf',
    });
    expect((await read('a.pdf', makeDocx(paragraph('Words')))).mediaType).toMatch(/wordprocessing/);
    expect((await read('a.docx', makeXlsx({ A: [['Words']] }))).mediaType).toMatch(/spreadsheet/);
  });

  test('a type that was declared tells kinds of text apart', async () => {
    expect(await read('export', 'Name,Price\na,1', 'text/csv; charset=utf-8')).toMatchObject({
      text: 'Name: a · Price: 1',
    });
    expect(await read('page', '<p>Only a part of a page.', 'text/html')).toMatchObject({
      text: 'Only a part of a page.',
    });
  });
});
