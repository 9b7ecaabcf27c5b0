import { type Hostile, mebibyte, utf8, wide, words } from './hostile';

export const texts: Hostile[] = [
  { what: 'an empty file', name: 'empty.txt', bytes: () => new Uint8Array(), reason: 'empty' },
  {
    what: 'blanks alone',
    name: 'blank.md',
    bytes: () => utf8(' \n\t\u00a0\n'),
    reason: ['empty', 'no-text'],
  },
  {
    what: 'what cannot be seen',
    name: 'unseen.txt',
    bytes: () => utf8('\u200b\u2060\ufeff\u00ad'.repeat(50)),
    reason: 'no-text',
  },
  { what: 'zeros', name: 'zeros.txt', bytes: () => new Uint8Array(mebibyte), reason: 'unknown-type' },
  {
    what: 'noise',
    name: 'noise.txt',
    bytes: () => Uint8Array.from({ length: mebibyte }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256),
    reason: 'unknown-type',
  },
  {
    what: 'a picture',
    name: 'a.pdf',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(400)]),
      ),
    reason: 'unknown-type',
  },
  { what: 'rich text', name: 'a.rtf', bytes: () => utf8('{\\rtf1 Words}'), reason: 'unknown-type' },
  {
    what: 'a line of 20 MiB',
    name: 'line.txt',
    bytes: () => new Uint8Array(20 * mebibyte).fill(0x78),
    reason: 'too-large',
  },
  {
    what: 'a line of 9 MB',
    name: 'line.txt',
    bytes: () => new Uint8Array(9_000_000).fill(0x78),
    text: /^x{1000}/,
  },
  {
    what: 'more than may be sent',
    name: 'large.txt',
    bytes: () => new Uint8Array(20 * mebibyte + 1).fill(0x78),
    reason: 'too-large',
  },
  {
    what: 'UTF-16 with its mark',
    name: 'wide.txt',
    bytes: () => wide('\ufeffGrüße aus Köln'),
    text: 'Grüße aus Köln',
  },
  {
    what: 'UTF-16 without its mark',
    name: 'wide.txt',
    bytes: () => wide('Grüße aus Köln, am Rhein'),
    text: 'Grüße aus Köln, am Rhein',
  },
  {
    what: 'UTF-16 the other way round',
    name: 'wide.txt',
    bytes: () => new Uint8Array(Buffer.from('Grüße aus Köln, am Rhein', 'utf16le').swap16()),
    text: 'Grüße aus Köln, am Rhein',
  },
  {
    what: 'halves of signs in UTF-16',
    name: 'halves.txt',
    bytes: () => new Uint8Array(Buffer.concat([Buffer.from('fffe410000d84200', 'hex'), wide(` ${words}`)])),
    text: `A\ufffdB ${words.trim()}`,
  },
  {
    what: 'Windows-1252',
    name: 'w.txt',
    bytes: () =>
      new Uint8Array(
        Buffer.from('Le café est ouvert, même à Noël: \x93crème brûlée\x94 pour 8 \x80.', 'latin1'),
      ),
    text: 'Le café est ouvert, même à Noël: “crème brûlée” pour 8 €.',
  },
  {
    what: 'UTF-8 with a line of Windows-1252',
    name: 'mixed.txt',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          utf8('Frühstück für Gäste: 8 €\nنرحب بكم\n'),
          Buffer.from('Parken kostet nichts, au\xdfer im M\xe4rz: 5 \x80\n', 'latin1'),
          utf8('Öffnungszeiten: täglich\n'),
        ]),
      ),
    text: 'Frühstück für Gäste: 8 €\nنرحب بكم\nParken kostet nichts, außer im März: 5 €\nÖffnungszeiten: täglich',
  },
  {
    what: 'Windows-1252 with a line of plain letters',
    name: 'mixed.txt',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('Fr\xfchst\xfcck f\xfcr G\xe4ste\nt\xe4glich\nau\xdfer im M\xe4rz\n', 'latin1'),
          utf8('Plain words without any sign of their own\n'),
        ]),
      ),
    text: /^Frühstück für Gäste\ntäglich\naußer im März/,
  },
  {
    what: 'Russian in Windows-1251',
    name: 'r.txt',
    bytes: () =>
      new Uint8Array(
        Buffer.from(
          'c7e0e2f2f0e0ea20eff0eee2eee4e8f2f1ff20f120f1e5ece820e4ee20e4e5f1fff2e820f3f2f0e02e20cfe0f0eae8ede320e1e5f1efebe0f2edfbe92e',
          'hex',
        ),
      ),
    text: 'Завтрак проводится с семи до десяти утра. Паркинг бесплатный.',
  },
  {
    what: 'Hebrew and Arabic',
    name: 'rtl.txt',
    bytes: () => utf8('\u202bהבריכה פתוחה\u202c\n\nالمسبح مفتوح 24 ساعة'),
    text: 'הבריכה פתוחה\n\nالمسبح مفتوح 24 ساعة',
  },
  {
    what: 'controls and zeros among words',
    name: 'c.txt',
    bytes: () => utf8(`A\0B\x07C\x1b[31m ${words.repeat(5)}`),
    text: /^ABC\[31m The house/,
  },
];
