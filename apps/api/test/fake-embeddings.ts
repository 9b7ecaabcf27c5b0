import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PayForMeanings } from '../src/platform/search';

export type Request = { input: string[]; model: string; dimensions?: number; encoding_format?: string };
type Answer = (response: ServerResponse, request: Request) => void;

export type FakeEmbeddings = {
  url: string;
  host: string;
  /** What it was asked for, and with which key. */
  requests: Request[];
  keys: (string | undefined)[];
  /** Until it is put back: something else than vectors. */
  answer: Answer;
  dimensions: number;
  close(): Promise<void>;
};

/** Words that mean the same to it. */
const concepts = [
  ['refund', 'money', 'back', 'reimburse', 'repay', 'erstattung', 'geld', 'zurück'],
  ['car', 'automobile', 'vehicle', 'auto', 'wagen'],
  ['cancel', 'cancelled', 'quit', 'terminate', 'stop', 'kündigen'],
  ['sunday', 'sundays', 'weekend', 'sonntag'],
  ['open', 'opening', 'hours', 'when', 'öffnungszeiten'],
  ['password', 'sign', 'login', 'passphrase'],
  ['cosy', 'snug', 'warm', 'comfortable'],
  ['sun', 'sunlight', 'daylight', 'bright'],
  ['tomato', 'tomatoes'],
  ['storm', 'hurricane', 'gale'],
  ['concert', 'gig', 'show'],
  ['six', '6'],
  ['four', '4'],
  ['daily', 'day'],
] as const;
const conceptOf = new Map<string, string>(concepts.flatMap((words) => words.map((word) => [word, words[0]])));
const fillers = new Set(
  'a an the is are do does i my me we you your it of to in on at for and or how can what one'.split(' '),
);

/** The directions of its words, added up: alike where words are, or mean the same. */
export function meaningOf(text: string, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) {
    if (fillers.has(word)) continue;
    const direction = directionOf(conceptOf.get(word) ?? word, dimensions);
    for (let at = 0; at < dimensions; at++) (sum[at] as number) += direction[at] as number;
  }
  const size = Math.hypot(...sum) || 1;
  return size === 1 ? sum.fill(1 / Math.sqrt(dimensions)) : sum.map((each) => each / size);
}

const mostKept = 20_000;
const kept = new Map<string, Float32Array>();

function directionOf(word: string, dimensions: number): Float32Array {
  const key = `${dimensions} ${word}`;
  const found = kept.get(key);
  if (found) return found;
  let seed = createHash('sha256').update(word).digest().readUInt32LE(0);
  const direction = Float32Array.from({ length: dimensions }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 31 - 1;
  });
  if (kept.size < mostKept) kept.set(key, direction);
  return direction;
}

export const vectors: Answer = (response, { input, model, encoding_format, dimensions = 192 }) => {
  const data = input.map((text, index) => {
    const vector = meaningOf(text, dimensions);
    const embedding =
      encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
    return { object: 'embedding', index, embedding };
  });
  const usage = { prompt_tokens: 1, total_tokens: 1 };
  json(response, { status: 200, body: { object: 'list', data, model, usage } });
};

export const fails =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    json(response, { status, body: { error: { message: 'No.', type: 'test', code: null } }, headers });

/** Nobody is charged. */
export const forNothing: PayForMeanings = async (_, call) => (await call()).result;

export const silence: Answer = () => undefined;

/** Takes none of the texts that have this in them. */
export const refusing =
  (part: string): Answer =>
  (response, request) =>
    (request.input.some((text) => text.includes(part)) ? fails(400) : vectors)(response, request);

type Said = { status: number; body: unknown; headers?: Record<string, string> };

function json(response: ServerResponse, { status, body, headers = {} }: Said) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** An OpenAI-compatible provider on loopback: `POST /v1/embeddings`, by its wire protocol. */
export async function startFakeEmbeddings({
  dimensions = 192,
  port = 0,
  remembers = true,
} = {}): Promise<FakeEmbeddings> {
  const server = createServer((request, response) => void handle(request, response));
  const fake: FakeEmbeddings = {
    ...{ url: '', host: '', requests: [], keys: [], answer: vectors, dimensions },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== 'POST' || request.url !== '/v1/embeddings')
      return json(response, { status: 404, body: {} });
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Request;
    if (remembers) fake.requests.push(asked);
    if (remembers) fake.keys.push(request.headers.authorization);
    fake.answer(response, { dimensions: fake.dimensions, ...asked });
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  fake.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.url = `http://${fake.host}/v1`;
  return fake;
}
