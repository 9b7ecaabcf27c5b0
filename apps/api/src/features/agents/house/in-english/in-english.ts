import { type Dictionary, dictionaryOf, wordsOf } from './dictionaries';

/** Nobody asks more than that at once. */
const longestText = 1000;
const longestPhrase = 4;
const shortestPart = 4;
/** What stands between the parts of a compound: “Stornierung·s·gebühr”. */
const joints = ['', 's', 'n', 'en', 'es', 'e'];

/** A question word by word in English, for pages that are; null where nothing of it is known. */
export async function inEnglish(text: string, language: string): Promise<string | null> {
  const dictionary = await dictionaryOf(language);
  if (!dictionary) return null;
  const words = wordsOf(text.slice(0, longestText));
  const said: string[] = [];
  let known = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const found = longestAt(words, at, dictionary) ?? compound(word, dictionary);
    if (!found && word.includes('-')) {
      words.splice(at, 1, ...word.split('-'));
      continue;
    }
    said.push(found?.english ?? asItStands(word, dictionary));
    known ||= Boolean(found?.english);
    at += found?.words ?? 1;
  }
  return known ? `${said.filter(Boolean).join(' ')}${/[?？؟]/u.test(text) ? '?' : ''}` : null;
}

/** A name, a figure; nothing of what is only grammar. */
const asItStands = (word: string, { saysNothing }: Dictionary) => (saysNothing(word) ? '' : word);

type Found = { english: string; words: number };

function longestAt(words: readonly string[], at: number, { english }: Dictionary): Found | null {
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count--) {
    const found = english(words.slice(at, at + count));
    if (found !== undefined) return { english: found, words: count };
  }
  return null;
}

/** “Parkgebühren”: a fee for parking, where both are known. */
function compound(word: string, { english, hasCompounds }: Dictionary): Found | null {
  if (!hasCompounds) return null;
  for (let end = word.length - shortestPart; end >= shortestPart; end--) {
    const tail = english([word.slice(end)]);
    if (!tail) continue;
    for (const joint of joints) {
      const head = headOf(word.slice(0, end), joint);
      const first = head && english([head]);
      if (first) return { english: `${first} ${tail}`, words: 1 };
    }
  }
  return null;
}

const headOf = (before: string, joint: string) =>
  before.endsWith(joint) ? before.slice(0, before.length - joint.length) : null;
