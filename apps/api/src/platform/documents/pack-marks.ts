import type { Mark } from './document';

const kinds = ['heading', 'page', 'row'] as const;
const width = 4;

/** Marks as numbers: hundreds of thousands of objects would keep the server from everything else while they arrive. */
export function packMarks(marks: readonly Mark[]): ArrayBuffer {
  const numbers = new Int32Array(marks.length * width);
  for (const [at, mark] of marks.entries()) numbers.set(packed(mark), at * width);
  return numbers.buffer;
}

export function unpackMarks(buffer: ArrayBuffer): Mark[] {
  const numbers = new Int32Array(buffer);
  const marks: Mark[] = [];
  for (let at = 0; at < numbers.length; at += width) {
    const [kind = 0, start = 0, end = 0, extra = 0] = numbers.subarray(at, at + width);
    marks.push(unpacked(kinds[kind] ?? 'row', { start, end, extra }));
  }
  return marks;
}

function packed(mark: Mark): [number, number, number, number] {
  const kind = kinds.indexOf(mark.kind);
  if (mark.kind === 'page') return [kind, mark.start, 0, mark.number];
  return [kind, mark.start, mark.end, mark.kind === 'heading' ? mark.level : 0];
}

function unpacked(
  kind: Mark['kind'],
  { start, end, extra }: { start: number; end: number; extra: number },
): Mark {
  if (kind === 'page') return { kind, start, number: extra };
  return kind === 'heading' ? { kind, start, end, level: extra } : { kind, start, end };
}
