import { closeCodes } from '@parley/shared/live-constants';
import type { MemberFrame, MemberServerFrame } from '@parley/shared/live-member';
import { showMemberTyping } from '../../features/conversations';
import type { Ctx } from '../../platform/ctx';
import { Frame, type Leave, type Listener, type LiveSocket, rooms } from '../../platform/live';
import type { Desk } from './desk';
import { Look } from './look';
import type { MemberAdmitted } from './member-door';
import { Meter } from './meter';
import { readMemberFrame } from './read-frame';
import { endingOf, problemIn } from './refusals';

type AttendanceOptions = {
  admitted: MemberAdmitted;
  socket: LiveSocket;
  desk: Desk;
  renew(): Promise<MemberAdmitted>;
};

const allowance = { perMinute: 240, atOnce: 120 };
/** Someone who stopped in the middle of a word is not typing for ever. */
const typingMs = 8000;
const pong = Frame.of({ t: 'pong' });

/** One connection of a member: told what happens, telling what is looked at and typed. */
export class Attendance implements Listener {
  readonly #socket: LiveSocket;
  readonly #desk: Desk;
  readonly #renew: () => Promise<MemberAdmitted>;
  readonly #meter = new Meter(allowance);
  readonly sessionId: string;
  #admitted: MemberAdmitted;
  #leaveTeam: Leave | null = null;
  #gone: (() => void) | null = null;
  #look: Look | null = null;
  #isOver = false;
  #work: Promise<void> = Promise.resolve();

  constructor({ admitted, socket, desk, renew }: AttendanceOptions) {
    this.#admitted = admitted;
    this.#socket = socket;
    this.#desk = desk;
    this.#renew = renew;
    this.sessionId = admitted.sessionId;
  }

  get state(): string {
    return this.#admitted.state;
  }

  async open(): Promise<void> {
    const { ctx, tenantId } = this.#admitted;
    try {
      const leave = await ctx.platform.live.join(tenantId, [rooms.team], this);
      if (this.#isOver) return leave();
      this.#leaveTeam = leave;
    } catch (error) {
      this.#endWith(error);
      return;
    }
    const { memberId } = this;
    this.#say({ t: 'welcome', at: ctx.platform.clock.now().toISOString(), memberId });
    for (const frame of this.#desk.present.contactsHere(tenantId)) this.#say(frame);
    if (memberId) this.#gone = this.#desk.present.memberHere(tenantId, { memberId, name: nameOf(ctx) });
  }

  /** An operator at work here is no member: nobody sees them come. */
  get memberId(): string | null {
    return this.#admitted.ctx.workspace?.memberId ?? null;
  }

  receive(text: string): void {
    if (this.#isOver) return;
    const frame = readMemberFrame(text);
    this.#desk.counts.received(frame?.t ?? 'malformed');
    if (!frame) this.end(closeCodes.malformed, 'not a frame of this protocol');
    else if (!this.#meter.take()) this.end(closeCodes.tooMuch, 'too many frames');
    else if (frame.t === 'ping') this.#socket.send(pong);
    else this.#work = this.#work.then(() => this.#take(frame));
  }

  async #take(frame: Exclude<MemberFrame, { t: 'ping' }>): Promise<void> {
    const { ctx } = this.#admitted;
    if (this.#isOver) return;
    try {
      if (frame.t === 'watch') await this.#watch(frame.conversationId);
      else await this.#type(frame);
    } catch (error) {
      problemIn(error, { requestId: ctx.requestId, route: frame.t, log: ctx.platform.log });
    }
  }

  async #watch(conversationId: string | null): Promise<void> {
    const { ctx, tenantId } = this.#admitted;
    this.#look?.end();
    this.#look = null;
    if (conversationId === null) return;
    const leave = await ctx.platform.live.join(tenantId, [rooms.watch(conversationId)], this);
    if (this.#isOver) return leave();
    const look = new Look({ conversationId, leave, show: (typing) => this.#show(conversationId, typing) });
    this.#look = look;
    this.#say(this.#desk.present.onlookersOf(tenantId, conversationId));
  }

  #show(conversationId: string, typing: boolean): () => void {
    const { ctx, tenantId } = this.#admitted;
    const { memberId } = this;
    if (!memberId) return () => undefined;
    const onlooker = { memberId, name: nameOf(ctx), typing };
    return this.#desk.present.lookerHere({ tenantId, conversationId, onlooker });
  }

  async #type({ conversationId, on }: { conversationId: string; on: boolean }): Promise<void> {
    await showMemberTyping(this.#admitted.ctx, { conversationId, on });
    if (this.#look?.conversationId === conversationId && this.memberId) this.#look.type(on, typingMs);
  }

  /** Rights changed: whoever still may goes on with the new ones, and reads everything again. */
  async renew(): Promise<void> {
    const before = this.#admitted;
    try {
      const now = await this.#renew();
      if (now.tenantId !== before.tenantId) {
        this.end(closeCodes.forbidden, 'this session is in another workspace');
        return;
      }
      this.#admitted = now;
      this.#say({ t: 'access-changed' });
    } catch (error) {
      this.#endWith(error);
    }
  }

  send(frame: Frame): void {
    this.#socket.send(frame);
  }

  lapse(): void {
    this.end(closeCodes.behind, 'something may have been missed');
  }

  #say(frame: MemberServerFrame): void {
    if (!this.#isOver) this.#socket.send(Frame.of(frame));
  }

  #endWith(error: unknown): void {
    const { requestId, platform } = this.#admitted.ctx;
    const { code, reason } = endingOf(error, { requestId, route: 'member', log: platform.log });
    this.end(code, reason);
  }

  end(code: number, reason: string): void {
    this.over();
    this.#socket.close(code, reason);
  }

  over(): void {
    this.#isOver = true;
    this.#leaveTeam?.();
    this.#leaveTeam = null;
    this.#look?.end();
    this.#look = null;
    this.#gone?.();
    this.#gone = null;
  }
}

function nameOf({ actor }: Ctx): string {
  return actor.kind === 'person' ? actor.name : '';
}
