import type { ServerResponse } from 'node:http';
import { closeCodes, liveLimits } from '@parley/shared/live-constants';
import { Frame, untilDrained } from '../../platform/live';
import type { Outlet } from './visit';

type StreamOptions = { response: ServerResponse; onDelivery(): void; onOver(code: number): void };

const beat = Frame.of({ t: 'pong' });
const wentAway = 1006;

/** Server frames as events. A close code is the last of them, because a response has none. */
export class EventStream implements Outlet {
  readonly #response: ServerResponse;
  readonly #onDelivery: () => void;
  readonly #timer: NodeJS.Timeout;
  #code: number | null = null;

  constructor({ response, onDelivery, onOver }: StreamOptions) {
    this.#response = response;
    this.#onDelivery = onDelivery;
    this.#timer = setInterval(() => this.send(beat), liveLimits.heartbeatMs).unref();
    response.on('close', () => {
      clearInterval(this.#timer);
      onOver(this.#code ?? wentAway);
    });
  }

  send(frame: Frame): void {
    if (this.#code !== null) return;
    this.#response.write(frame.event);
    this.#onDelivery();
    if (this.#response.writableLength > liveLimits.behindBytes) {
      this.close(closeCodes.behind);
      this.#response.destroy(); // nobody reads what is left
    }
  }

  async drained(): Promise<void> {
    await untilDrained(this.#response);
  }

  close(code: number): void {
    if (this.#code !== null) return;
    this.#code = code;
    this.#response.end(`event: end\ndata: ${code}\n\n`);
  }
}
