export type Stretch = { start: number; end: number };

const ending =
  /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«(¿¡[]?[\p{Lu}\p{Lo}\p{N}€$£₹])|[。！？｡]+["'”’」』）]*|[؟۔।]+(?=\s|$)/gu;
/** What ends in a full stop without ending a sentence. */
const shortened =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|approx|ca|c|no|nr|nos|st|dr|mr|mrs|ms|prof|vs|etc|incl|excl|tel|max|min|str|bzw|z\.\s?b|inkl|zzgl|sr|sra|av|p\.\s?ej|env|art|fig|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|u\.s|rs)\.$/iu;
/** “Am 3. Oktober”, “im 2. Stock”, and the number of a line: anywhere else a figure may end a sentence. */
const counted = /(?:^\s*|(?<!\p{L})(?:am|im|vom|zum|beim|dem|der|den|das|die|jede[rsnm]?)\s)\d{1,2}\.$/iu;
const month =
  /^\s(?:jan|feb|märz|april|mai|juni|juli|aug|sept|okt|nov|dez|janv|févr|mars|avril|juin|juil|août|oct|déc)/iu;

/** Sentences of one line, without the blanks between them. */
export function sentencesIn(line: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: sign, index } of line.matchAll(ending)) {
    const end = index + sign.length;
    if (sign === '.' && goesOn(line, end)) continue;
    add(sentences, line, { start, end });
    start = end;
  }
  add(sentences, line, { start, end: line.length });
  return sentences;
}

function goesOn(line: string, end: number): boolean {
  const before = line.slice(Math.max(0, end - 12), end);
  if (shortened.test(before) || counted.test(before)) return true;
  return /\d\.$/.test(before) && month.test(line.slice(end));
}

function add(sentences: Stretch[], line: string, { start, end }: Stretch): void {
  const said = line.slice(start, end);
  const from = start + (said.length - said.trimStart().length);
  const to = start + said.trimEnd().length;
  if (to > from) sentences.push({ start: from, end: to });
}
