const marks = /^[-–—―.…_*?]*$/;
const words = new Set('na nil null nan tbd tba tbc ka notavailable notapplicable'.split(' '));
const asks = new Set('poa por onrequest priceonrequest uponrequest aufanfrage surdemande'.split(' '));
const shown = new Set(['n/a', '#n/a', 'n.a.', 'n.a', 'n/d', '#n/d', 'k.a.', 'k. a.']);

/** What stands in a cell where people have nothing to say. */
export function saysNothing(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  return marks.test(text) || shown.has(text);
}

/** Where a number or a day is meant, some words say as much. */
export function saysNoNumber(cell: string): boolean {
  return saysNothing(cell) || words.has(lettersOf(cell));
}

/** A row that says this is shown as one without a number; its column is one of numbers all the same. */
export function asksToAsk(cell: string): boolean {
  return asks.has(lettersOf(cell));
}

const lettersOf = (cell: string) => cell.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
