import type { ServerFrame } from '@parley/shared/live';
import type { MemberServerFrame } from '@parley/shared/live-member';

/** Where a message stands. */
export type Place = { conversationId: string; seq: number };

const messageStart = '{"t":"message"';
const lastOfFrame = 0x80;
export const opcodes = { text: lastOfFrame | 1, ping: lastOfFrame | 9 } as const;

/** One thing that is said, written once in each form that anybody here takes it in. */
export class Frame {
  readonly text: string;
  #wire: Buffer | null = null;
  #event: Buffer | null = null;
  #place: Place | null | undefined;

  constructor(text: string) {
    this.text = text;
  }

  static of(frame: ServerFrame | MemberServerFrame): Frame {
    return new Frame(JSON.stringify(frame));
  }

  /** Null for what is no message. Read once, however many ask. */
  get place(): Place | null {
    this.#place ??= this.text.startsWith(messageStart) ? JSON.parse(this.text).message : null;
    return this.#place ?? null;
  }

  /** For a WebSocket, header and all. */
  get wire(): Buffer {
    this.#wire ??= encodeWire(opcodes.text, this.text);
    return this.#wire;
  }

  /** For a stream of events. */
  get event(): Buffer {
    this.#event ??= Buffer.from(`data: ${this.text}\n\n`);
    return this.#event;
  }
}

/** RFC 6455, 5.2: a server's frame, whole and unmasked. */
export function encodeWire(opcode: number, text: string): Buffer {
  const length = Buffer.byteLength(text);
  const headerLength = headerLengthOf(length);
  const bytes = Buffer.allocUnsafe(headerLength + length);
  bytes[0] = opcode;
  if (headerLength === 2) bytes[1] = length;
  else if (headerLength === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(length), 2);
  }
  bytes.write(text, headerLength);
  return bytes;
}

function headerLengthOf(length: number): number {
  if (length < 126) return 2;
  return length < 65_536 ? 4 : 10;
}
