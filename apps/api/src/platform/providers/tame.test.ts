import { expect, test } from 'vitest';
import { tame } from './tame';

function answering(...pieces: (string | Uint8Array)[]): typeof globalThis.fetch {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  const headers = { 'content-type': 'text/event-stream' };
  return async () => new Response(body, { headers });
}

const heard = async (keepEvents: boolean, ...pieces: (string | Uint8Array)[]) =>
  (await tame(answering(...pieces), { keepEvents })('https://a.example')).text();

test('events lose their names wherever the pieces part, and nothing else is lost', async () => {
  const text = 'event: thread.x\ndata: {"a":"event: 1 · é"}\n\nevent:thread.y\rdata: 2\n\ndata: event: 3';
  const expected = text.replace('event: thread.x', '').replace('event:thread.y', '');
  const bytes = Buffer.from(text);
  for (let at = 0; at <= bytes.length; at++) {
    expect(await heard(false, bytes.subarray(0, at), bytes.subarray(at))).toBe(expected);
  }
  expect(await heard(true, text)).toBe(text);
});

test('a line without end is refused, many short ones are not', async () => {
  const part = 'x'.repeat(64 * 1024);
  await expect(heard(false, part, part, part, part, part)).rejects.toMatchObject({ reason: 'too-large' });
  expect((await heard(false, ...Array.from({ length: 10 }, () => `${part}\n`))).length).toBe(
    10 * (part.length + 1),
  );
});
