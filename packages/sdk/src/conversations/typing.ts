import type { Author } from '@parley/shared/message';
import type { Environment } from '../environment';

const repeatMs = 3000;
const idleMs = 5000;
const shownMs = 7000;

/** Tells at most every few seconds that someone types, and by itself that they stopped. */
export function createTypingSignal({ now, after }: Environment, tell: (on: boolean) => void) {
  let toldAt = 0;
  let cancel: (() => void) | undefined;
  const end = () => {
    cancel?.();
    cancel = undefined;
    toldAt = 0;
  };
  const set = (on: boolean) => {
    if (!on) {
      const wasOn = toldAt > 0;
      end();
      if (wasOn) tell(false);
      return;
    }
    cancel?.();
    cancel = after(idleMs, () => set(false));
    if (now() - toldAt < repeatMs) return;
    toldAt = now();
    tell(true);
  };
  /** What was typed is sent, which says it too. */
  return { set, end };
}

/** Who types on the other side, forgotten unless said again. */
export function createTypists({ after }: Environment, onChange: (typists: Author[]) => void) {
  const typists = new Map<string, { author: Author; cancel(): void }>();
  const forget = (key: string) => {
    typists.get(key)?.cancel();
    return typists.delete(key);
  };
  const show = (author: Author, on: boolean) => {
    const key = 'id' in author ? author.id : author.kind;
    const was = forget(key);
    if (on) {
      const cancel = after(shownMs, () => show(author, false));
      typists.set(key, { author, cancel });
    }
    if (was !== on) onChange([...typists.values()].map((typist) => typist.author));
  };
  return {
    show,
    end() {
      for (const { cancel } of typists.values()) cancel();
    },
  };
}
