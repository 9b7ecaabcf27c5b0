export type Part = { text: string; code: boolean };

/** Descriptions mark code with backticks and use no other markup. */
export function codeMarks(text: string): Part[] {
  return text
    .split('`')
    .map((part, index) => ({ text: part, code: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
