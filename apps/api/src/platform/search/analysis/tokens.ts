/** `plain`: of nothing but the letters from a to z. */
type Visit = (start: number, end: number, plain: boolean) => void;

const letters = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d]';
const run = new RegExp(`${letters}+(?:(?:[-‐‑._@+'’·&]|(?<=\\p{N})(?::|,(?=\\p{N}{3})))${letters}+)*`, 'gu');
const asciiOnly = /^\p{ASCII}*$/u;

/** Words, numbers and codes as they are written, in reading order. */
export function eachToken(text: string, visit: Visit): void {
  if (asciiOnly.test(text)) eachAsciiToken(text, visit);
  else for (const { 0: token, index } of text.matchAll(run)) visit(index, index + token.length, false);
}

const letter = 1;
const digit = 2;
const colon = 4;
const comma = 5;
/** By character: 1 a letter, 2 a digit, 3 what joins any two of them, 4 and 5 what joins digits alone. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[a-z]/i.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if ("-._@+'&".includes(character)) return 3;
  if (character === ':') return colon;
  return character === ',' ? comma : 0;
}

/** The same for texts that have nothing else, by hand: many times as fast. */
function eachAsciiToken(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== digit) continue;
    const plain = endOfLetters(text, at);
    const end = endOfRun(text, plain);
    visit(at, end, end === plain);
    at = end;
  }
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === letter) at++;
  return at;
}

function endOfRun(text: string, start: number): number {
  for (let at = start; ; at++) {
    const kind = kindAt(text, at);
    if (kind === letter || kind === digit) continue;
    if (kind === 0 || !joins(kind, text, at)) return at;
  }
}

/** Whether what is at this place, after a word, holds it together with what follows. */
function joins(kind: number, text: string, at: number): boolean {
  const after = kindAt(text, at + 1);
  if (after !== letter && after !== digit) return false;
  if (kind < colon) return true;
  if (kindAt(text, at - 1) !== digit) return false;
  return (
    kind === colon || (after === digit && kindAt(text, at + 2) === digit && kindAt(text, at + 3) === digit)
  );
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] as number) : 0;
}
