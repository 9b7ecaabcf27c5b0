export type Cut = { text: string; start: number };

/** Chinese, Japanese and Korean by pairs of characters; one alone stands for itself. */
export function gramsOf(text: string): Cut[] {
  const characters: Cut[] = [];
  let offset = 0;
  for (const character of text) {
    characters.push({ text: character, start: offset });
    offset += character.length;
  }
  if (characters.length < 2) return characters;
  return characters
    .slice(0, -1)
    .map(({ text: first, start }, index) => ({ text: first + (characters[index + 1]?.text ?? ''), start }));
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai and its neighbours by the dictionary that comes with the runtime. */
export function wordsOf(text: string): Cut[] {
  const words: Cut[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text))
    if (isWordLike) words.push({ text: segment, start: index });
  return words;
}
