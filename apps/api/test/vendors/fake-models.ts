import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Asked, readAsked } from './asked';
import { json, says } from './speech';

export type FakeModels = {
  /** Base for an OpenAI client; Anthropic’s leaves out the version. */
  url: string;
  origin: string;
  host: string;
  asked: Asked[];
  /** What is said to the next, and to all after it. */
  answer: Answer;
  /** Said once each, before that. */
  next: Answer[];
  /** The same where a recording is to be written down. */
  nextHeard: Answer[];
  /** Of those who were let in, how many are still here. */
  open(): number;
  close(): Promise<void>;
};

export const usualAnswer = says('Thank you for your question. We are glad to help.');

const models = ['fake-small', 'fake-large'].map((id) => ({
  id,
  object: 'model',
  type: 'model',
  display_name: id,
}));

/** Chat models on loopback by their wire protocols: chat completions, messages, transcriptions, lists of models. */
export async function startFakeModels({ port = 0, answer = usualAnswer } = {}): Promise<FakeModels> {
  const server = createServer((request, response) => void handle(request, response));
  let open = 0;
  const fake: FakeModels = {
    ...{ url: '', origin: '', host: '', asked: [], next: [], nextHeard: [], answer },
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    open++;
    const asked = await readAsked(request, response);
    void asked.closed.then(() => open--);
    fake.asked.push(asked);
    if (fake.asked.length > mostKept) fake.asked.splice(0, mostKept / 2);
    const taken = isHearing(asked) ? fake.nextHeard.shift() : fake.next.shift();
    await (taken ?? refusal(asked) ?? usual(asked) ?? fake.answer)(response, asked);
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  fake.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.origin = `http://${fake.host}`;
  fake.url = `${fake.origin}/v1`;
  return fake;
}

const mostKept = 1000;

const isHearing = ({ path }: Asked) => path.endsWith('/audio/transcriptions');

function refusal({ wrong }: Asked): Answer | null {
  if (wrong === null) return null;
  return (response) =>
    json(response, { status: 400, body: { error: { message: wrong, type: 'invalid_request_error' } } });
}

/** What stands beside the chat. */
function usual({ path }: Asked): Answer | null {
  const [bare = ''] = path.split('?');
  if (bare.endsWith('/chat/completions') || bare.endsWith('/messages')) return null;
  if (bare.endsWith('/models')) {
    const body = { object: 'list', data: models, has_more: false, first_id: null, last_id: null };
    return (response) => json(response, { status: 200, body });
  }
  if (bare.endsWith('/audio/transcriptions')) {
    return (response) => json(response, { status: 200, body: { text: ' When do you open on Sunday? ' } });
  }
  return (response) =>
    json(response, { status: 404, body: { error: { message: 'Not here.', type: 'not_found' } } });
}
