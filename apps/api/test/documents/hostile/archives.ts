import { deflateRawSync } from 'node:zlib';
import { makeDocx, makeXlsx, paragraph, zipped } from '../make-office';
import { type Hostile, mebibyte, words } from './hostile';

/** An archive whose one entry says it is small and is not. */
function lyingZip(name: string, said: number, content: Buffer): Uint8Array {
  const packed = deflateRawSync(content);
  const entry = Buffer.from(name, 'latin1');
  const fields = (at: number) => {
    const head = Buffer.alloc(at);
    head.writeUInt16LE(20, at === 30 ? 4 : 6);
    const base = at === 30 ? 8 : 10;
    head.writeUInt16LE(8, base);
    head.writeUInt32LE(packed.length, base + 10);
    head.writeUInt32LE(said, base + 14);
    head.writeUInt16LE(entry.length, base + 18);
    return head;
  };
  const local = fields(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  const central = fields(46);
  central.writeUInt32LE(0x02_01_4b_50, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + entry.length, 12);
  end.writeUInt32LE(30 + entry.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, entry, packed, central, entry, end]));
}

const entity = (level: string, of: string) => `<!ENTITY ${level} "${`&${of};`.repeat(10)}">`;
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha ha ha ha ha ha ">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((level, at) => entity(level, 'abcdefgh'[at] ?? 'a')).join('')}]>`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const laughingWord = `<?xml version="1.0"?>${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>before &i; after</w:t></w:r></w:p></w:body></w:document>`;
const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const laughingSheet = `<?xml version="1.0"?>${laughs}<worksheet ${sheet}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>before &i; after</t></is></c></row></sheetData></worksheet>`;
const sparse = (at: string) =>
  `<?xml version="1.0"?><worksheet ${sheet}><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="${at}"><v>2</v></c></row></sheetData></worksheet>`;

export const archives: Hostile[] = [
  {
    what: 'a DOCX that unpacks to 160 MiB',
    name: 'bomb.docx',
    bytes: () => makeDocx(paragraph('x'), { 'word/styles.xml': new Uint8Array(160 * mebibyte) }),
    reason: 'expands-too-much',
  },
  {
    what: 'a DOCX with 160 MiB beside its text',
    name: 'heavy.docx',
    bytes: () => makeDocx(paragraph('Read alone.'), { 'word/media/a.bin': new Uint8Array(160 * mebibyte) }),
    text: 'Read alone.',
  },
  {
    what: 'an XLSX that unpacks to 160 MiB',
    name: 'bomb.xlsx',
    bytes: () => makeXlsx({ A: [['x']] }, { 'xl/sharedStrings.xml': new Uint8Array(160 * mebibyte) }),
    reason: 'expands-too-much',
  },
  {
    what: 'an archive that lies about its size',
    name: 'lie.docx',
    bytes: () => lyingZip('word/document.xml', 100, Buffer.alloc(300 * mebibyte, 'x')),
    reason: 'broken',
  },
  {
    what: 'a DOCX of 60 MB of text',
    name: 'long.docx',
    bytes: () => makeDocx(paragraph(words.repeat(20)).repeat(50_000)),
    reason: ['too-large', 'too-slow'],
  },
  {
    what: 'a DOCX of laughs',
    name: 'laughs.docx',
    bytes: () => makeDocx('', { 'word/document.xml': laughingWord }),
    reason: ['broken', 'no-text'],
  },
  {
    what: 'an XLSX of laughs',
    name: 'laughs.xlsx',
    bytes: () => makeXlsx({ A: laughingSheet }),
    text: /^A\n\nbefore.{0,20}after$/,
  },
  {
    what: 'an XLSX of a million empty rows',
    name: 'sparse.xlsx',
    bytes: () => makeXlsx({ A: sparse('A1048576') }),
    reason: 'too-large',
  },
  {
    what: 'an XLSX with a cell in its last corner',
    name: 'corner.xlsx',
    bytes: () => makeXlsx({ A: sparse('XFD1048576') }),
    reason: ['too-large', 'too-many-rows', 'too-slow'],
  },
  {
    what: 'a DOCX of elements inside each other',
    name: 'deep.docx',
    bytes: () =>
      makeDocx(
        `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`,
      ),
    reason: ['too-deep', 'broken'],
  },
  {
    what: 'half a DOCX',
    name: 'half.docx',
    bytes: () => makeDocx(paragraph(words)).slice(0, 900),
    reason: 'broken',
  },
  {
    what: 'an archive of something else',
    name: 'a.docx',
    bytes: () => zipped({ 'a.txt': 'x' }),
    reason: 'unknown-type',
  },
  { what: 'an archive of nothing', name: 'a.xlsx', bytes: () => zipped({}), reason: 'unknown-type' },
  {
    what: 'an archive with names that climb',
    name: 'climb.docx',
    bytes: () =>
      makeDocx(paragraph('Kept inside.'), { '../../../../tmp/evil.xml': '<a/>', '/etc/evil.xml': '<a/>' }),
    text: 'Kept inside.',
  },
  {
    what: 'an Office file with a password',
    name: 'locked.docx',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
          Buffer.alloc(600),
        ]),
      ),
    reason: 'encrypted',
  },
  {
    what: 'a file of an old Office',
    name: 'old.doc',
    bytes: () => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1600)])),
    reason: 'unknown-type',
  },
];
