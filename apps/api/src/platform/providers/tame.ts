import { EgressFailed } from '../egress';

type Fetch = typeof globalThis.fetch;

const longestLineBytes = 256 * 1024;
const newline = 10;

/**
 * For a server that a tenant has named. OpenAI’s client prints some events that it cannot read, past every log level, and
 * both clients copy what they have of a line with every piece of it: such events are left out, such lines refused.
 */
export function tame(fetch: Fetch, { keepEvents }: { keepEvents: boolean }): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
    if (!response.body || !isStream) return response;
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(wholeLines(keepEvents)), { status, headers });
  };
}

function wholeLines(keepEvents: boolean): TransformStream<Uint8Array, Uint8Array> {
  let [rest, size]: [Uint8Array[], number] = [[], 0];
  const said = (bytes: Buffer) => (keepEvents ? bytes : withoutEvents(bytes));
  return new TransformStream({
    transform(chunk, controller) {
      const end = chunk.lastIndexOf(newline) + 1;
      const whole = end > 0 ? Buffer.concat([...rest, chunk.subarray(0, end)]) : null;
      if (whole) [rest, size] = [[], 0];
      rest.push(chunk.subarray(end));
      size += chunk.length - end;
      if (size > longestLineBytes) controller.error(new EgressFailed('too-large'));
      else if (whole) controller.enqueue(said(whole));
    },
    flush: (controller) => controller.enqueue(said(Buffer.concat(rest))),
  });
}

const withoutEvents = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(/^event:.*$/gm, ''), 'latin1');
