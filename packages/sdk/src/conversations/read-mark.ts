import type { Environment } from '../environment';

const settleMs = 1000;

/** Tells how far one has read, once one has read on for a moment. */
export function createReadMark({ after }: Environment, tell: (seq: number) => void) {
  let marked = 0;
  let cancel: (() => void) | undefined;
  const say = () => {
    cancel = undefined;
    tell(marked);
  };
  return {
    set(seq: number) {
      marked = Math.max(marked, seq);
      cancel ??= after(settleMs, say);
    },
    /** It is not answered, so after a reconnect it is said again. */
    repeat() {
      if (marked) say();
    },
    end: () => cancel?.(),
  };
}
