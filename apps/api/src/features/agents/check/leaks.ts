import { promptRules } from '../turn/model/rules';

/** So many words in a row are no chance. */
const inARow = 12;
const notWords = /[^\p{L}\p{N}]+/gu;

/** What the agent was told is for the agent alone. */
export function leaks(text: string, instructions: string): string[] {
  const said = ` ${wordsOf(text).join(' ')} `;
  const secret = [wordsOf(promptRules), wordsOf(instructions)];
  for (const words of secret) {
    for (let at = 0; at + inARow <= words.length; at++) {
      const run = words.slice(at, at + inARow).join(' ');
      if (said.includes(` ${run} `)) return [`its own instructions: “${run}”`];
    }
  }
  return [];
}

const wordsOf = (text: string) => text.toLowerCase().split(notWords).filter(Boolean);
