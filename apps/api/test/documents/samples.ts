import { makeDocx, makeXlsx, paragraph } from './make-office';
import { makePdf } from './make-pdf';

const words =
  'the house rooms guests breakfast served until ten every morning parking free pool sauna open daily price night includes towels slippers cancel before arrival charge deposit children stay welcome dogs allowed garden view balcony'.split(
    ' ',
  );

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same every time. */
function speaker() {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const sentence = () => {
    const said = Array.from({ length: 8 + next(10) }, () => words[next(words.length)]).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const paragraphs = (count: number) =>
    Array.from({ length: count }, () => Array.from({ length: 5 }, sentence).join(' '));
  return { sentence, paragraphs };
}

export type Sample = { kind: string; name: string; bytes: Uint8Array };

/** One document of each kind, of so many sections or rows of four cells. */
export function samplesOf(sections: number): Sample[] {
  const { sentence, paragraphs } = speaker();
  const parts = Array.from({ length: sections }, (_, at) => ({
    heading: `${words[at % words.length]} ${at}`,
    body: paragraphs(3),
  }));
  const rows = Array.from({ length: sections * 10 }, (_, at) => [`Room ${at}`, sentence(), at * 1.5, at % 4]);
  const named = [['Name', 'Note', 'Price', 'Beds'], ...rows];
  const html = parts.map(
    ({ heading, body }) =>
      `<section class="block"><h2>${heading}</h2>${body.map((text) => `<p class="copy">${text.replace('house', '<b>house</b>')}</p>`).join('')}</section>`,
  );
  const pages = parts.map(({ heading, body }) => ({
    lines: [
      { text: heading, size: 18, gap: 24 },
      ...body.flatMap((text) => linesOf(text).map((line, at) => ({ text: line, gap: at === 0 ? 26 : 13 }))),
    ],
  }));
  const word = parts.map(
    ({ heading, body }) => paragraph(heading, 'H1') + body.map((text) => paragraph(text)).join(''),
  );
  return [
    { kind: 'PDF', name: 'a.pdf', bytes: makePdf(pages) },
    { kind: 'DOCX', name: 'a.docx', bytes: makeDocx(word.join('')) },
    { kind: 'XLSX', name: 'a.xlsx', bytes: makeXlsx({ Rooms: named }) },
    { kind: 'CSV', name: 'a.csv', bytes: utf8(named.map((row) => row.join(',')).join('\n')) },
    {
      kind: 'HTML',
      name: 'a.html',
      bytes: utf8(`<!doctype html><body><main>${html.join('')}</main></body>`),
    },
    {
      kind: 'Markdown',
      name: 'a.md',
      bytes: utf8(parts.map(({ heading, body }) => [`## ${heading}`, ...body].join('\n\n')).join('\n\n')),
    },
    {
      kind: 'text',
      name: 'a.txt',
      bytes: utf8(parts.map(({ heading, body }) => [heading, ...body].join('\n\n')).join('\n\n')),
    },
  ];
}

const linesOf = (text: string) => text.match(/.{1,85}(?:\s|$)/g) ?? [];
