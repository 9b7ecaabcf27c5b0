import type { SavedReply } from '../../api/contract';

/** Those that say every word that was typed, in their name, their shortcut or their text. */
export function matching(replies: readonly SavedReply[], typed: string): SavedReply[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return replies.filter(({ title, shortcut, text }) => {
    const said = `${title}\n/${shortcut}\n${text}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
}
