import { type Anthropic, codeOf } from '../providers';
import { anthropicBody } from './anthropic-body';
import { ModelFailed } from './errors';
import { bySaying } from './failures';
import { alive, count, type Heard, inputOf, textIn } from './heard';
import type { ModelCall, ModelCapabilities } from './types';

type Asked = { call: ModelCall; can: ModelCapabilities; signal: AbortSignal };
type Event = Anthropic.RawMessageStreamEvent;

export async function* hearAnthropic(client: Anthropic, { call, can, signal }: Asked): AsyncGenerator<Heard> {
  const options = { signal, timeout: longest };
  const { data, response } = await client.messages.create(anthropicBody(call, can), options).withResponse();
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const answer: unknown = await response.json();
    const isError = typeof answer === 'object' && answer !== null && 'error' in answer;
    throw new ModelFailed(isError ? bySaying(codeOf(answer)) : 'garbage');
  }
  if (!type.includes('event-stream')) throw new ModelFailed('garbage');
  const listener = new Listener();
  for await (const event of data) yield* listener.hear(event);
}

/** The clocks are ours. */
const longest = 2 ** 31 - 1;

class Listener {
  readonly #tools = new Map<number, { id: string; name: string; input: string }>();
  readonly #usage = { in: 0, out: 0, cachedIn: 0 };

  *hear(event: Event): Generator<Heard> {
    switch (event.type) {
      case 'message_start':
        this.#count(event.message?.usage);
        return yield alive;
      case 'content_block_start':
        return yield this.#open(event);
      case 'content_block_delta':
        return yield this.#piece(event);
      case 'content_block_stop':
        return yield this.#close(event.index);
      case 'message_delta':
        this.#count(event.usage);
        yield { kind: 'counted', ...this.#usage };
        if (event.delta?.stop_reason) yield { kind: 'finished', reason: reasonOf(event.delta.stop_reason) };
        return;
      default:
        yield alive;
    }
  }

  #open({ index, content_block: block }: Anthropic.RawContentBlockStartEvent): Heard {
    if (block?.type === 'text' && block.text) return { kind: 'text', text: textIn(block.text) };
    if (block?.type !== 'tool_use') return alive;
    const [id, name] = [textIn(block.id), textIn(block.name)];
    this.#tools.set(index, { id, name, input: '' });
    return { kind: 'piece', characters: name.length };
  }

  #piece({ index, delta }: Anthropic.RawContentBlockDeltaEvent): Heard {
    if (delta?.type === 'text_delta' && delta.text) return { kind: 'text', text: textIn(delta.text) };
    const tool = this.#tools.get(index);
    if (delta?.type !== 'input_json_delta' || !tool) return alive;
    const piece = textIn(delta.partial_json);
    tool.input += piece;
    return { kind: 'piece', characters: piece.length };
  }

  #close(index: number): Heard {
    const tool = this.#tools.get(index);
    if (!tool) return alive;
    this.#tools.delete(index);
    return { kind: 'tool', id: tool.id, name: tool.name, input: inputOf(tool.input) };
  }

  /** It counts what it had kept apart from what it read; the sum is what was asked. */
  #count(usage: Partial<Anthropic.Usage | Anthropic.MessageDeltaUsage> | null | undefined): void {
    if (!usage) return;
    const cachedIn = count(usage.cache_read_input_tokens);
    const into = count(usage.input_tokens) + count(usage.cache_creation_input_tokens) + cachedIn;
    if (into > 0) Object.assign(this.#usage, { in: into, cachedIn });
    this.#usage.out = Math.max(this.#usage.out, count(usage.output_tokens));
  }
}

function reasonOf(reason: Anthropic.StopReason): 'stop' | 'length' | 'tool' | 'refused' {
  if (reason === 'refusal') return 'refused';
  if (reason === 'tool_use') return 'tool';
  return reason === 'max_tokens' || reason === 'model_context_window_exceeded' ? 'length' : 'stop';
}
