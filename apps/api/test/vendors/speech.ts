import type { ServerResponse } from 'node:http';
import type { Answer, Asked } from './asked';

export type Speech = {
  /** Each its own event on the wire. */
  pieces?: readonly string[];
  tools?: readonly { id?: string; name: string; input: unknown }[];
  /** Null: it does not say. */
  usage?: { in: number; out: number; cachedIn?: number } | null;
  /** In its protocol’s own word. */
  reason?: string;
  /** Before the pieces, for nobody to see. */
  thoughts?: readonly string[];
  sources?: readonly { url: string; title?: string }[];
};

/** Says it, in the protocol it is asked in. */
export const says =
  (speech: Speech | string): Answer =>
  (response, asked) => {
    const spoken = typeof speech === 'string' ? { pieces: inPieces(speech) } : speech;
    if (!asked.stream) return json(response, { status: 200, body: wholeOf(spoken, asked) });
    openStream(response);
    response.end(eventsOf(spoken, asked).join(''));
  };

export const inPieces = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

export function openStream(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
}

type Said = { status: number; body: unknown; headers?: Record<string, string> };

export function json(response: ServerResponse, { status, body, headers = {} }: Said): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const usualUsage = { in: 20, out: 5, cachedIn: 0 };

/** What stands on the wire, event by event. */
export function eventsOf(speech: Speech, asked: Asked): string[] {
  return asked.protocol === 'openai' ? openAiEvents(speech, asked) : anthropicEvents(speech, asked);
}

function openAiEvents(speech: Speech, { body }: Asked): string[] {
  const { pieces = [], tools = [], thoughts = [], sources, usage = usualUsage } = speech;
  const beside = sources && { citations: sources.map(({ url }) => url), search_results: sources };
  const chunk = (choices: unknown[], more: object = {}) =>
    `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: body.model, choices, ...more })}\n\n`;
  const delta = (said: object, finish_reason: string | null = null) =>
    chunk([{ index: 0, delta: said, finish_reason }], beside);
  const asksForUsage = (body.stream_options as { include_usage?: boolean } | undefined)?.include_usage;
  return [
    delta({ role: 'assistant', content: '' }),
    ...thoughts.map((text) => delta({ reasoning_content: text })),
    ...pieces.map((content) => delta({ content })),
    ...tools.flatMap((tool, index) => openAiTool(tool, index).map((call) => delta({ tool_calls: [call] }))),
    delta({}, speech.reason ?? (tools.length > 0 ? 'tool_calls' : 'stop')),
    ...(usage && asksForUsage ? [chunk([], { usage: openAiUsage(usage) })] : []),
    'data: [DONE]\n\n',
  ];
}

type Tool = NonNullable<Speech['tools']>[number];

function openAiTool({ id = 'call_1', name, input }: Tool, index: number): object[] {
  const given = typeof input === 'string' ? input : JSON.stringify(input);
  const middle = Math.floor(given.length / 2);
  return [
    { index, id, type: 'function', function: { name, arguments: '' } },
    { index, function: { arguments: given.slice(0, middle) } },
    { index, function: { arguments: given.slice(middle) } },
  ];
}

const openAiUsage = ({ in: into, out, cachedIn = 0 }: NonNullable<Speech['usage']>) => ({
  prompt_tokens: into,
  completion_tokens: out,
  total_tokens: into + out,
  prompt_tokens_details: { cached_tokens: cachedIn },
});

function anthropicEvents(speech: Speech, { body }: Asked): string[] {
  const { pieces = [], tools = [], thoughts = [], usage = usualUsage } = speech;
  const event = (type: string, more: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
  const asked = usage
    ? {
        input_tokens: usage.in - (usage.cachedIn ?? 0),
        cache_read_input_tokens: usage.cachedIn ?? 0,
        output_tokens: 1,
      }
    : {};
  const block = (index: number, content_block: object, deltas: readonly object[]) => [
    event('content_block_start', { index, content_block }),
    ...deltas.map((delta) => event('content_block_delta', { index, delta })),
    event('content_block_stop', { index }),
  ];
  const message = {
    id: 'm1',
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: [],
    usage: asked,
  };
  const texts = pieces.map((text) => ({ type: 'text_delta', text }));
  const stop_reason = speech.reason ?? (tools.length > 0 ? 'tool_use' : 'end_turn');
  return [
    event('message_start', { message }),
    event('ping', {}),
    ...(thoughts.length > 0 ? block(0, { type: 'thinking', thinking: '' }, thoughts.map(thought)) : []),
    ...(pieces.length > 0 ? block(1, { type: 'text', text: '' }, texts) : []),
    ...tools.flatMap((tool, at) => block(2 + at, toolBlock(tool), toolDeltas(tool))),
    event('message_delta', { delta: { stop_reason }, usage: usage ? { output_tokens: usage.out } : {} }),
    event('message_stop', {}),
  ];
}

const thought = (thinking: string) => ({ type: 'thinking_delta', thinking });
const toolBlock = ({ id = 'call_1', name }: Tool) => ({ type: 'tool_use', id, name, input: {} });

function toolDeltas({ input }: Tool): object[] {
  const given = typeof input === 'string' ? input : JSON.stringify(input);
  const middle = Math.floor(given.length / 2);
  return [given.slice(0, middle), given.slice(middle)].map((part) => ({
    type: 'input_json_delta',
    partial_json: part,
  }));
}

/** For those that do not want it in pieces. */
function wholeOf(speech: Speech, { protocol, body }: Asked): object {
  const { pieces = [], tools = [], usage = usualUsage } = speech;
  const content = pieces.join('');
  if (protocol === 'anthropic') {
    const said = { content: [{ type: 'text', text: content }], stop_reason: speech.reason ?? 'end_turn' };
    return { id: 'm1', type: 'message', role: 'assistant', model: body.model, ...said };
  }
  const tool_calls = tools.map(({ id = 'call_1', name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  const message = { role: 'assistant', content, ...(tools.length > 0 && { tool_calls }) };
  const finish_reason = speech.reason ?? (tools.length > 0 ? 'tool_calls' : 'stop');
  const choices = [{ index: 0, message, finish_reason }];
  return {
    id: 'c1',
    object: 'chat.completion',
    model: body.model,
    choices,
    ...(usage && { usage: openAiUsage(usage) }),
  };
}
