import type { Answer } from './asked';
import { eventsOf, inPieces, json, openStream, type Speech } from './speech';

const error = { type: 'test_error', message: 'No, not with sk-hush, and not that question.', code: null };

export const fails =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response, { protocol }) =>
    json(response, { status, headers, body: protocol === 'openai' ? { error } : { type: 'error', error } });

/** The request is heard, and that is all. */
export const silence: Answer = () => undefined;

export const headersOnly: Answer = (response) => {
  openStream(response);
  response.flushHeaders();
};

/** The first so many events of an answer, and then what follows. */
const beginning =
  (
    then: 'silence' | 'cut' | 'end',
    speech: Speech = { pieces: inPieces('It is open until six in the evening.') },
    said = 3,
  ): Answer =>
  (response, asked) => {
    openStream(response);
    const events = eventsOf(speech, asked);
    const kept = events.slice(0, said + (asked.protocol === 'openai' ? 1 : 3)).join('');
    if (then === 'end') response.end(kept);
    else response.write(kept, () => then === 'cut' && response.destroy());
  };

export const silentMidway = beginning('silence');
export const cutMidway = beginning('cut');
/** Says all of it, and no last word. */
const after = (then: 'silence' | 'cut') => (text: string) =>
  beginning(then, { pieces: inPieces(text) }, inPieces(text).length);
export const cutAfter = after('cut');
export const hangAfter = after('silence');
/** A proxy that gives up politely: the end of an answer without its last word. */
export const endsMidway = beginning('end');

export const cutAtOnce: Answer = (response) => {
  openStream(response);
  response.write(': soon\n\n', () => response.destroy());
};

export const garbage: Answer = (response, { protocol }) => {
  openStream(response);
  const event = protocol === 'openai' ? '' : 'event: content_block_delta\n';
  response.end(`${event}data: {"choices":[{"delta":{"content":"half\n\n`);
};

/** OpenAI’s client would print this, whatever it was told about logs. */
export const printing: Answer = (response) => {
  openStream(response);
  response.end('event: thread.run\ndata: {"half\n\nevent: thread.run\rdata: {"half\r\r');
};

export const errorIn200: Answer = (response, { protocol }) => {
  const overloaded = { type: 'overloaded_error', message: 'Not with sk-hush.' };
  json(response, {
    status: 200,
    body: protocol === 'openai' ? { error: overloaded } : { type: 'error', error: overloaded },
  });
};

export const errorInStream: Answer = (response, { protocol }) => {
  openStream(response);
  const data = { type: 'error', error: { type: 'overloaded_error', message: 'Not with sk-hush.' } };
  response.end(`${protocol === 'openai' ? '' : 'event: error\n'}data: ${JSON.stringify(data)}\n\n`);
};

export const page: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the hotel’s network</h1>');
};

export const endlessPage: Answer = (response, { closed }) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  pour(() => response.write('<p>Welcome</p>'.repeat(1000)), response, closed);
};

export const redirects =
  (location: string): Answer =>
  (response) =>
    void response.writeHead(307, { location }).end();

/** Bytes without end, and no word among them. */
export const endlessBody: Answer = (response, { closed }) => {
  openStream(response);
  pour(() => response.write(`data: ${'x'.repeat(65_536)}`), response, closed);
};

/** Words without end. */
export const endlessText: Answer = (response, asked) => {
  openStream(response);
  const events = eventsOf({ pieces: Array.from({ length: 200 }, () => 'and so on ') }, asked);
  const last = asked.protocol === 'openai' ? -3 : -4;
  const [head, body] = [events.slice(0, 5).join(''), events.slice(5, last).join('')];
  response.write(head);
  pour(() => response.write(body), response, asked.closed);
};

type Drained = { once(event: 'drain', listener: () => void): unknown };

function pour(write: () => boolean, response: Drained, closed: Promise<void>): void {
  let open = true;
  void closed.then(() => {
    open = false;
  });
  const more = () => {
    if (!open) return;
    if (write()) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}
