/** Where a sentence or a line ends, a piece may be shown. */
const pieceEnd = /[.!?。！？؟](?=\s|$)|\n/g;

/** Behind each piece that is whole, from there on. The very end may go on: “3.” may become “3.50”. */
export function* pieceEnds(text: string, from = 0): Generator<number, void, void> {
  const end = new RegExp(pieceEnd);
  end.lastIndex = from;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    if (end.lastIndex >= text.length) return;
    yield end.lastIndex;
  }
}

const marks = /^(?:\s?\[\d{1,2}\])+/;

/** As far as it is whole, with the marks behind it: half a sentence may say the opposite of the whole one. */
export function wholePieces(text: string): string {
  const end = [...pieceEnds(text)].at(-1) ?? 0;
  const cited = end === 0 ? '' : (marks.exec(text.slice(end))?.[0] ?? '');
  return (text.slice(0, end) + cited).trimEnd();
}
