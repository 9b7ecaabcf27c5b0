import { makeDocx, paragraph } from '../make-office';
import { makePdf } from '../make-pdf';
import { type Hostile, utf8, words } from './hostile';

/** What differs by figures alone is taken for the head of a page. */
const spelled = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const aPdf = (pages = 1) =>
  makePdf(
    Array.from({ length: pages }, (_, at) => ({
      lines: 'abcdefghijkl'
        .split('')
        .map((letter) => ({ text: `Page ${spelled(at + 1)}, line ${letter}: ${words}` })),
    })),
  );

const encryption =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
  'ab'.repeat(32) +
  '> /U <' +
  'cd'.repeat(32) +
  '> >> /ID [<00><00>]';

export const pdfs: Hostile[] = [
  {
    what: 'a PDF of 5,000 pages',
    name: 'long.pdf',
    bytes: () => aPdf(5000),
    text: /^Page b, line a: [\s\S]*Page faaa, line l/,
  },
  { what: 'a PDF of 5,001 pages', name: 'longer.pdf', bytes: () => aPdf(5001), reason: 'too-many-pages' },
  {
    what: 'a PDF that says it has a million pages',
    name: 'liar.pdf',
    bytes: () =>
      new Uint8Array(
        Buffer.from(Buffer.from(aPdf()).toString('latin1').replace('/Count 1 ', '/Count 1000000 '), 'latin1'),
      ),
    text: /^Page b, line a/,
  },
  {
    what: 'a PDF with a password',
    name: 'locked.pdf',
    bytes: () => makePdf([{ lines: [{ text: words }] }], { trailer: encryption }),
    reason: 'encrypted',
  },
  { what: 'half a PDF', name: 'half.pdf', bytes: () => aPdf(3).slice(0, 1000), reason: 'broken' },
  {
    what: 'a PDF without its end',
    name: 'cut.pdf',
    bytes: () => aPdf(3).slice(0, -25),
    text: /^Page b, line a[\s\S]*Page d, line l/,
  },
  { what: 'the first bytes of a PDF', name: 'tiny.pdf', bytes: () => utf8('%PDF-1.7\n'), reason: 'broken' },
  {
    what: 'a PDF with scripts',
    name: 'script.pdf',
    bytes: () =>
      makePdf([{ lines: [{ text: words }] }], {
        catalog:
          '/OpenAction << /S /JavaScript /JS (app.alert(1); while(true){}) >> /AA << /WC << /S /JavaScript /JS (while(1){}) >> >>',
      }),
    text: words.trim(),
  },
  {
    what: 'a PDF without text',
    name: 'scan.pdf',
    bytes: () => makePdf([{ lines: [] }, { lines: [] }]),
    reason: 'no-text',
  },
  {
    what: 'a PDF whose pages hold themselves',
    name: 'loop.pdf',
    bytes: () =>
      new Uint8Array(
        Buffer.from(
          Buffer.from(aPdf()).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
          'latin1',
        ),
      ),
    reason: ['broken', 'no-text', 'too-slow'],
  },
  {
    what: 'a PDF that is an archive too',
    name: 'both.pdf',
    bytes: () => new Uint8Array(Buffer.concat([aPdf(), makeDocx(paragraph('Another text.'))])),
    text: /^Page b, line a/,
  },
  {
    what: 'a page that is a PDF too',
    name: 'both.html',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([utf8('<!doctype html><body><p>Words of a page.</p><!--\n'), aPdf(), utf8('-->')]),
      ),
    text: 'Words of a page.',
  },
  {
    what: 'a PDF after blank lines',
    name: 'late.pdf',
    bytes: () => new Uint8Array(Buffer.concat([utf8('\ufeff\r\n\r\n'), aPdf()])),
    text: /^Page b/,
  },
];
