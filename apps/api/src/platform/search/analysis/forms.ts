/** One way a token is looked up, and how much it counts beside the others. */
export type Form = { term: string; weight: number };

const joiners = /[-‐‑_+&:,.@'’·]/;
const apostrophe = /['’]/;
const digits = /\p{N}/u;
const atBoundary = /\p{N}+|[\p{L}\p{M}]+/gu;
const numeric = /^\p{N}+(?:[.:,]\p{N}+)+$/u;
const thousands = /,/g;
const address = /[.@]/;
const partWeight = 0.5;

/** A word with something inside it: AB-1234, wi-fi, 2bhk, 3.1.8, shop@example.com, l’avion. */
export function isCompound(token: string): boolean {
  return joiners.test(token) || (digits.test(token) && /\p{L}/u.test(token));
}

/** Its parts, so that it is found by each, and the whole, so that it is found exactly. */
export function compoundForms(token: string, stem: (word: string) => string): Form[] {
  if (apostrophe.test(token)) return elided(token, stem);
  if (numeric.test(token)) return [{ term: token.replace(thousands, ''), weight: 1 }];
  const pieces = token.split(joiners).filter((piece) => piece !== '');
  const whole = address.test(token) ? token : pieces.join('');
  const parts = pieces.flatMap(partsOf);
  if (parts.length === 1 && parts[0] === whole) return [{ term: stem(whole), weight: 1 }];
  const exact = digits.test(token) || token.includes('@');
  return [
    { term: exact ? whole : stem(whole), weight: exact ? 1 : partWeight },
    ...parts.map((part) => ({ term: stem(part), weight: exact ? partWeight : 1 })),
  ];
}

/** 2bhk is also 2 and bhk; a letter alone says nothing. */
function partsOf(piece: string): string[] {
  const parts = piece.match(atBoundary) ?? [];
  return parts.length === 1 ? parts : parts.filter((part) => part.length > 1 || digits.test(part));
}

/** wing’s → wing; l’avion → avion; don’t → dont. */
function elided(token: string, stem: (word: string) => string): Form[] {
  const pieces = token.split(joiners).filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.at(-1) === 's') pieces.pop();
  const long = pieces.filter((piece) => piece.length > 2);
  const terms = long.length > 0 && pieces.at(-1)?.length !== 1 ? long : [pieces.join('')];
  return terms.map((term) => ({ term: stem(term), weight: 1 }));
}
