const doubled = /([^lsz])\1$/;

/** Without the endings of English: “booked”, “booking” and “books” are “book”. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let base = withoutPlural(word);
  if (base.endsWith('ing') && base.length > 5) base = base.slice(0, -3).replace(doubled, '$1');
  else if (base.endsWith('ed') && base.length > 4) base = base.slice(0, -2).replace(doubled, '$1');
  if (base.endsWith('ly') && base.length > 5) base = base.slice(0, -2);
  return base.endsWith('e') && base.length > 3 ? base.slice(0, -1) : base;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}
