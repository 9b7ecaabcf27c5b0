import type {
  ClientFrame,
  EventFrame,
  Hello,
  HintFrame,
  RequestFrame,
  ServerFrame,
} from '@parley/shared/live';
import { closeCodes, liveLimits } from '@parley/shared/live-constants';
import { findVisitorContact } from '../../features/contacts';
import { resumeConversations } from '../../features/conversations';
import type { Visitor } from '../../platform/authorize';
import type { Ctx } from '../../platform/ctx';
import { Frame, type Leave, type Listener, rooms } from '../../platform/live';
import { answer, takeHint } from './deeds';
import type { Desk } from './desk';
import { Meter } from './meter';
import { readClientFrame } from './read-frame';
import { endingOf } from './refusals';

/** The other end, whatever it is made of. */
export type Outlet = {
  send(frame: Frame): void;
  /** Waits for an end that reads slowly. */
  drained(): Promise<void>;
  close(code: number, reason: string): void;
};

type VisitOptions = { ctx: Ctx; visitor: Visitor; outlet: Outlet; desk: Desk };

const allowance = { perMinute: 240, atOnce: 120 };
const mostWaiting = 64;
const pong = Frame.of({ t: 'pong' });
const live = Frame.of({ t: 'live' });

/**
 * One connection of a visitor, from `hello` to its end. What happens while the missed is replayed is held
 * back and follows it, so that everything arrives once and in order.
 */
export class Visit implements Listener {
  readonly ctx: Ctx;
  readonly visitor: Visitor;
  readonly #outlet: Outlet;
  readonly #desk: Desk;
  readonly #meter = new Meter(allowance);
  #state: 'new' | 'opening' | 'live' | 'over' = 'new';
  #held: Frame[] | null = null;
  /** How far each conversation was replayed. */
  #replayed: ReadonlyMap<string, number> | null = null;
  #heldLength = 0;
  #leave: Leave | null = null;
  #work: Promise<void> | null = null;
  #waiting = 0;
  #count = 0;

  constructor({ ctx, visitor, outlet, desk }: VisitOptions) {
    this.ctx = ctx;
    this.visitor = visitor;
    this.#outlet = outlet;
    this.#desk = desk;
  }

  /** Something came over a socket. */
  receive(text: string): void {
    if (this.#state === 'over') return;
    const frame = readClientFrame(text);
    this.#desk.counts.received(frame?.t ?? 'malformed');
    if (!frame) this.end(closeCodes.malformed, 'not a frame of this protocol');
    else if (!this.#meter.take()) this.end(closeCodes.tooMuch, 'too many frames');
    else if (frame.t === 'ping') this.#outlet.send(pong);
    else this.#take(frame);
  }

  #take(frame: Exclude<ClientFrame, { t: 'ping' }>): void {
    if ((frame.t === 'hello') !== (this.#state === 'new')) {
      this.end(closeCodes.malformed, frame.t === 'hello' ? 'hello comes once' : 'hello comes first');
    } else if (frame.t === 'hello') {
      void this.open(frame);
    } else {
      this.#later(frame);
    }
  }

  async open(hello: Hello): Promise<void> {
    this.#state = 'opening';
    this.#held = [];
    try {
      await this.#join();
      const replayed = await this.#replay(hello);
      this.#goLive(replayed);
    } catch (error) {
      const { requestId, platform } = this.ctx;
      const { code, reason } = endingOf(error, { requestId, route: 'hello', log: platform.log });
      this.end(code, reason);
    }
  }

  async #join(): Promise<void> {
    const { tenantId, contactId } = this.visitor;
    const names = [rooms.contact(contactId), rooms.visitors];
    const leave = await this.ctx.platform.live.join(tenantId, names, this);
    if (this.#state === 'over') leave();
    else this.#leave = leave;
  }

  async #replay(hello: Hello): Promise<Map<string, number>> {
    const replayed = new Map<string, number>();
    for await (const frame of openingFrames(this.ctx, hello, this.#desk)) {
      if (this.#state === 'over') break;
      if (frame.t === 'missed') replayed.set(frame.conversationId, frame.messages.at(-1)?.seq ?? 0);
      this.#outlet.send(Frame.of(frame));
      await this.#outlet.drained();
    }
    return replayed;
  }

  #goLive(replayed: Map<string, number>): void {
    if (this.#state === 'over') return;
    this.#outlet.send(live);
    this.#state = 'live';
    if (replayed.size > 0) this.#replayed = replayed;
    for (const frame of this.#held ?? []) this.send(frame);
    this.#held = null;
  }

  /** Requests are done one after the other: what was said first is stored first. */
  #later(frame: RequestFrame | HintFrame): void {
    if (this.#waiting >= mostWaiting) {
      this.end(closeCodes.tooMuch, 'too many requests at once');
      return;
    }
    this.#waiting += 1;
    const before = this.#work;
    const work = this.#do(frame, before).finally(() => {
      this.#waiting -= 1;
      if (this.#work === work) this.#work = null;
    });
    this.#work = work;
  }

  async #do(frame: RequestFrame | HintFrame, before: Promise<void> | null): Promise<void> {
    await before;
    if (this.#state === 'over') return;
    this.#count += 1;
    const ctx = { ...this.ctx, requestId: `${this.ctx.requestId}.${this.#count}` };
    if ('id' in frame) this.#outlet.send(Frame.of(await answer(ctx, frame)));
    else await takeHint(ctx, frame);
  }

  send(frame: Frame): void {
    if (this.#state === 'live') {
      if (this.#replayed === null || isNews(frame, this.#replayed)) this.#outlet.send(frame);
    } else if (this.#held) {
      this.#held.push(frame);
      this.#heldLength += frame.text.length;
      if (this.#heldLength > liveLimits.behindBytes) this.end(closeCodes.behind, 'too slow to keep up');
    }
  }

  lapse(): void {
    this.end(closeCodes.behind, 'something may have been missed');
  }

  end(code: number, reason: string): void {
    this.over();
    this.#outlet.close(code, reason);
  }

  /** The other end is gone. */
  over(): void {
    this.#state = 'over';
    this.#held = null;
    this.#leave?.();
    this.#leave = null;
  }
}

/** What follows a `hello`: how things are, then what was missed. */
export async function* openingFrames(
  ctx: Ctx,
  { resume, page }: Hello,
  { present }: Pick<Desk, 'present'>,
): AsyncGenerator<Exclude<ServerFrame, EventFrame>> {
  if (page) await takeHint(ctx, { t: 'page-visit', page });
  const { conversations, nextCursor, missed } = await resumeConversations(ctx, resume);
  const contact = await findVisitorContact(ctx);
  const team = await present.teamOf(ctx);
  const at = ctx.platform.clock.now().toISOString();
  yield { t: 'welcome', contact, conversations, nextCursor, team, at };
  for await (const { conversationId, messages } of missed) yield { t: 'missed', conversationId, messages };
}

/** A message that was stored while the missed was read may be in both, and be told later than it was read. */
function isNews({ place }: Frame, replayed: ReadonlyMap<string, number>): boolean {
  return place === null || place.seq > (replayed.get(place.conversationId) ?? 0);
}
