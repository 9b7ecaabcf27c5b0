import { codeOf, type OpenAI } from '../providers';
import { ModelFailed } from './errors';
import { bySaying } from './failures';
import { alive, count, type Heard, textIn } from './heard';
import { openAiBody } from './openai-body';
import { OpenCalls } from './openai-calls';
import type { ModelCall, ModelCapabilities } from './types';

type Asked = { call: ModelCall; can: ModelCapabilities; signal: AbortSignal };

/** One chat completion, as it comes: in pieces, or as a whole from servers that do not stream. */
export async function* hearOpenAi(client: OpenAI, { call, can, signal }: Asked): AsyncGenerator<Heard> {
  const body = openAiBody(call, can);
  const options = { signal, timeout: longest };
  if (!can.streaming) {
    const { stream: _, stream_options: __, ...plain } = body;
    yield* heardWhole(await client.chat.completions.create({ ...plain, stream: false }, options));
    return;
  }
  const { data, response } = await client.chat.completions.create(body, options).withResponse();
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) yield* heardWhole(await response.json());
  else if (type.includes('event-stream')) yield* heardStream(data);
  else throw new ModelFailed('garbage');
}

/** The clocks are ours. */
const longest = 2 ** 31 - 1;

async function* heardStream(stream: AsyncIterable<Chunk>): AsyncGenerator<Heard> {
  const calls = new OpenCalls();
  let ended = false;
  for await (const chunk of stream) {
    const choice = chunk.choices?.[0];
    if (!ended) yield* heardDelta(choice?.delta, calls);
    yield* heardBeside(chunk);
    if (!choice?.finish_reason || ended) continue;
    ended = true; // some say so twice
    yield* heardEnd(choice.finish_reason, calls);
  }
}

type Chunk = Partial<OpenAI.ChatCompletionChunk> & Beside;
type Said = {
  content?: string | null | undefined;
  refusal?: string | null | undefined;
  tool_calls?: Parameters<OpenCalls['take']>[0] | null | undefined;
};

function* heardDelta(said: Said | undefined, calls: OpenCalls): Generator<Heard> {
  if (said?.refusal) yield { kind: 'finished', reason: 'refused' };
  if (said?.content) yield { kind: 'text', text: textIn(said.content) };
  else if (said?.tool_calls?.length) yield { kind: 'piece', characters: calls.take(said.tool_calls) };
  else yield alive;
}

type Beside = {
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number } | null;
    prompt_cache_hit_tokens?: number;
  } | null;
  citations?: unknown;
  search_results?: unknown;
};

/** What stands beside the words: counts, and the pages a provider has searched in. */
function* heardBeside({ usage, citations, search_results: found }: Beside): Generator<Heard> {
  if (usage) {
    const cached = usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_cache_hit_tokens;
    const counted = { in: count(usage.prompt_tokens), out: count(usage.completion_tokens) };
    yield { kind: 'counted', ...counted, cachedIn: Math.min(count(cached), counted.in) };
  }
  const pages = Array.isArray(found) && found.length > 0 ? found : citations;
  if (!Array.isArray(pages)) return;
  for (const page of pages.slice(0, 50)) {
    const { url, title = null } = typeof page === 'string' ? { url: page } : (page ?? {});
    if (typeof url !== 'string') continue;
    yield { kind: 'source', url, title: typeof title === 'string' ? title : null };
  }
}

function* heardEnd(reason: string, calls: OpenCalls): Generator<Heard> {
  if (reason === 'content_filter') yield { kind: 'finished', reason: 'refused' };
  else if (reason === 'length') yield { kind: 'finished', reason: 'length' };
  else {
    yield* calls.all();
    yield { kind: 'finished', reason: calls.any ? 'tool' : 'stop' };
  }
}

function* heardWhole(answer: unknown): Generator<Heard> {
  const { choices, error, ...beside } = (answer ?? {}) as Partial<OpenAI.ChatCompletion> & {
    error?: unknown;
  };
  if (error || Array.isArray(answer)) throw new ModelFailed(bySaying(codeOf(answer)));
  const choice = choices?.[0];
  if (!choice) throw new ModelFailed('garbage');
  const calls = new OpenCalls();
  const tool_calls = choice.message.tool_calls as Said['tool_calls'];
  if (tool_calls) calls.take(tool_calls.map((each, index) => ({ ...each, index })));
  yield* heardDelta({ content: choice.message.content, refusal: choice.message.refusal }, calls);
  yield* heardBeside(beside as Beside);
  yield* heardEnd(choice.finish_reason ?? 'stop', calls);
}
