import type { ClientFrame, ServerFrame } from '@parley/shared/live';

export type Tell = (frame: ServerFrame) => void;
type Answer = (frame: ClientFrame, say: Tell) => void;

const opening = 0;
const open = 1;
const closed = 3;

/** As much of a WebSocket as the messenger uses, with `answer` at its other end. */
export function pretendSocket(answer: Answer, listeners: Set<Tell>) {
  return class {
    readyState = opening;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly #tell: Tell = (frame) => {
      if (this.readyState === open) this.onmessage?.({ data: JSON.stringify(frame) });
    };

    constructor() {
      listeners.add(this.#tell);
      queueMicrotask(() => {
        if (this.readyState !== opening) return;
        this.readyState = open;
        this.onopen?.();
      });
    }

    send(text: string): void {
      queueMicrotask(() => answer(JSON.parse(text) as ClientFrame, this.#tell));
    }

    close(): void {
      if (this.readyState === closed) return;
      this.readyState = closed;
      listeners.delete(this.#tell);
      this.onclose?.({ code: 1000 });
    }
  };
}
