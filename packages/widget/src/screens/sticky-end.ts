import type { ThreadMessage } from '@parley/sdk';

const nearPx = 60;

/** Follows the end while it is in sight or one has just written; keeps the place when earlier ones are put before. */
export class StickyEnd {
  height = 0;
  first = 0;
  count = 0;
  atEnd = true;
  away = false;
  // Pictures and parts that load late make the log longer.
  watch = new ResizeObserver(() => {
    if (this.atEnd) this.down();
    this.height = this.list.scrollHeight;
  });

  constructor(
    readonly list: HTMLElement,
    readonly onAway: (away: boolean) => void,
  ) {
    for (const each of [list, ...list.children]) this.watch.observe(each);
  }

  /** What is drawn is another. */
  follow(messages: readonly ThreadMessage[]): void {
    const { list } = this;
    const first = messages[0]?.seq ?? 0;
    if (messages.length > this.count && messages.at(-1)?.author.kind === 'contact') this.atEnd = true;
    if (this.count > 0 && first < this.first) list.scrollTop += list.scrollHeight - this.height;
    else if (this.atEnd) this.down();
    this.height = list.scrollHeight;
    this.first = first;
    this.count = messages.length;
  }

  /** The visitor scrolled. */
  look(): void {
    const { clientHeight, scrollHeight, scrollTop } = this.list;
    this.atEnd = scrollHeight - scrollTop - clientHeight < nearPx;
    if (this.away !== this.atEnd) return;
    this.away = !this.atEnd;
    this.onAway(this.away);
  }

  go(): void {
    this.down();
    this.list.focus();
  }

  down(): void {
    this.list.scrollTop = this.list.scrollHeight;
  }

  leave(): void {
    this.watch.disconnect();
  }
}
