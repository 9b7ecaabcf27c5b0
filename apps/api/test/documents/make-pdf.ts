type PdfPage = { lines: { text: string; size?: number; gap?: number }[] };

type Extras = {
  title?: string;
  /** Added to the catalog, as PDF syntax. */
  catalog?: string;
  /** Added to the trailer, as PDF syntax. */
  trailer?: string;
};

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const quoted = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** The smallest PDF that says something: one font, text alone. */
export function makePdf(
  pages: readonly PdfPage[],
  { title, catalog = '', trailer = '' }: Extras = {},
): Uint8Array {
  const first = 4;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(page),
    ]),
  ];
  if (title) objects.push(`<< /Title ${quoted(title)} >>`);
  return assembled(objects, `${title ? `/Info ${objects.length} 0 R` : ''} ${trailer}`);
}

function streamOf({ lines }: PdfPage): string {
  let y = 780;
  const content = lines.map(({ text, size = 11, gap = 14 }) => {
    y -= gap;
    return `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm ${quoted(text)} Tj ET`;
  });
  const body = content.join('\n');
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let length = 9;
  for (const [at, object] of objects.entries()) {
    const part = `${at + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new Uint8Array(bytesOf(parts.join('')));
}
