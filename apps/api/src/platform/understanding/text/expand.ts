/** “(please |)call (me|us)”, as many sentences as there are ways to read it. */
export function expand(template: string): string[] {
  const choices = alternativesOf(template);
  if (choices.length > 1) return choices.flatMap(expand);
  const open = template.indexOf('(');
  if (open < 0) return [tidy(template)];
  const close = closingOf(template, open);
  const head = template.slice(0, open);
  const tails = expand(template.slice(close + 1));
  return alternativesOf(template.slice(open + 1, close)).flatMap((choice) =>
    expand(choice).flatMap((middle) => tails.map((tail) => tidy(`${head} ${middle} ${tail}`))),
  );
}

function closingOf(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '(') depth++;
    if (template[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`unbalanced: ${template}`);
}

function alternativesOf(inner: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '(') depth++;
    if (inner[at] === ')') depth--;
    if (inner[at] !== '|' || depth > 0) continue;
    choices.push(inner.slice(from, at));
    from = at + 1;
  }
  return [...choices, inner.slice(from)];
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([?!.,])/g, '$1')
    .trim();

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
