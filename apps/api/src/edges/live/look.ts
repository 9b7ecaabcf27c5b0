import type { Leave } from '../../platform/live';

type LookOptions = { conversationId: string; leave: Leave; show(typing: boolean): () => void };

/** One conversation on one screen. */
export class Look {
  readonly conversationId: string;
  readonly #leave: Leave;
  readonly #show: (typing: boolean) => () => void;
  #hide: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor({ conversationId, leave, show }: LookOptions) {
    this.conversationId = conversationId;
    this.#leave = leave;
    this.#show = show;
    this.#hide = show(false);
  }

  type(on: boolean, forMs: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = on ? setTimeout(() => this.type(false, 0), forMs).unref() : null;
    const hide = this.#hide;
    this.#hide = this.#show(on); // before the one before it goes, so that nobody seems to leave
    hide();
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#hide();
    this.#leave();
  }
}
