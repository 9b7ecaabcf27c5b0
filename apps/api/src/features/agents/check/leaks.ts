import { promptRules } from '../turn/model/rules';

/** So many words in a row are no chance. */
const inARow = 12;
const notWords = /[^\p{L}\p{N}]+/gu;

const wordsOf = (text: string) => text.toLowerCase().split(notWords).filter(Boolean);
/** Set off on both sides: then only whole words are found in it. */
const rowOf = (words: readonly string[]) => ` ${words.join(' ')} `;

const rules = rowOf(wordsOf(promptRules));

/** What the agent was told is for the agent alone. */
export function leaks(text: string, instructions: string): string[] {
  const said = wordsOf(text);
  if (said.length < inARow) return [];
  const secrets = [rules, rowOf(wordsOf(instructions))];
  for (let at = 0; at + inARow <= said.length; at++) {
    const run = said.slice(at, at + inARow);
    if (secrets.some((secret) => secret.includes(rowOf(run))))
      return [`its own instructions: “${run.join(' ')}”`];
  }
  return [];
}
