import { Readable } from 'node:stream';
import type { Hello } from '@parley/shared/live';
import type { Ctx } from '../../platform/ctx';
import type { Desk } from './desk';
import { openingFrames } from './visit';
import { noStore } from './visitor-http';

/** What a connection would have begun with, as one array, written while it is read. */
export async function sendPoll(desk: Desk, ctx: Ctx, hello: Hello): Promise<Response> {
  const frames = openingFrames(ctx, hello, desk);
  const first = await frames.next(); // a refusal still has its status
  const text = Readable.from(arrayOf(first.value, frames));
  const headers = { ...noStore, 'Content-Type': 'application/json' };
  return new Response(Readable.toWeb(text) as ReadableStream, { headers });
}

async function* arrayOf(first: object | undefined, frames: AsyncIterable<object>): AsyncGenerator<Buffer> {
  yield Buffer.from(`[${JSON.stringify(first)},`);
  for await (const frame of frames) yield Buffer.from(`${JSON.stringify(frame)},`);
  yield Buffer.from('{"t":"live"}]');
}
