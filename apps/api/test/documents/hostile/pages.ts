import { type Hostile, utf8 } from './hostile';

export const tables: Hostile[] = [
  {
    what: 'a CSV of a million rows',
    name: 'long.csv',
    bytes: () => utf8(`Name,Price\n${'Single,80\n'.repeat(1_000_000)}`),
    reason: 'too-many-rows',
  },
  {
    what: 'a CSV of 200,000 rows',
    name: 'rows.csv',
    bytes: () => utf8(`Name,Price\n${'Single,80\n'.repeat(199_999)}`),
    text: /^Name: Single · Price: 80\n/,
  },
  {
    what: 'a CSV with a quotation mark that never closes',
    name: 'open.csv',
    bytes: () => utf8(`Name,Note\na,"never closed\n${'b,c\n'.repeat(50_000)}`),
    text: /^Name: a · Note: "never closed\nName: b · Note: c/,
  },
  {
    what: 'a CSV of quotation marks',
    name: 'marks.csv',
    bytes: () => utf8('"'.repeat(2_000_001)),
    text: /./,
  },
  {
    what: 'a CSV of two million columns',
    name: 'wide.csv',
    bytes: () => utf8(','.repeat(2_000_000)),
    reason: ['too-many-rows', 'no-text', 'empty'],
  },
];

export const pages: Hostile[] = [
  {
    what: 'a page of 100,000 elements inside each other',
    name: 'deep.html',
    bytes: () => utf8(`<html><body>${'<div>'.repeat(100_000)}deep`),
    reason: 'too-deep',
  },
  {
    what: 'a page of two million elements',
    name: 'many.html',
    bytes: () => utf8(`<html><body>${'<p>x'.repeat(2_000_000)}`),
    reason: 'too-large',
  },
  {
    what: 'a page of attributes',
    name: 'attributes.html',
    bytes: () =>
      utf8(`<html><body><p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ')}>Seen.`),
    text: 'Seen.',
  },
  {
    what: 'Markdown of quotations inside each other',
    name: 'quotes.md',
    bytes: () => utf8(`${'>'.repeat(20_000)} deep`),
    text: /deep/,
  },
  { what: 'Markdown of brackets', name: 'brackets.md', bytes: () => utf8('['.repeat(50_000)), text: /^\[/ },
  { what: 'Markdown of emphasis', name: 'stars.md', bytes: () => utf8('**a_'.repeat(3000)), text: /a/ },
  {
    what: 'a page in Shift-JIS by its meta',
    name: 'japan.html',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          utf8('<html><head><meta charset="shift_jis"></head><body><p>'),
          Buffer.from('8da193fa82cd82a282a293568b4382c582b78142', 'hex'),
          utf8('</p>'),
        ]),
      ),
    text: '今日はいい天気です。',
  },
  {
    what: 'a page in GBK by its header',
    name: 'china.html',
    declaredType: 'text/html; charset=gbk',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          utf8('<html><body><p>'),
          Buffer.from('c4fabac3a3acbbb6d3adb9e2c1d9', 'hex'),
          utf8('</p>'),
        ]),
      ),
    text: '您好，欢迎光临',
  },
  {
    what: 'a page in ISO-8859-1 that says so',
    name: 'latin.html',
    bytes: () =>
      new Uint8Array(
        Buffer.from(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>Küche geöffnet für Gäste – 80 €'
            .replace('–', '\x96')
            .replace('€', '\x80'),
          'latin1',
        ),
      ),
    text: 'Küche geöffnet für Gäste – 80 €',
  },
];
