import { ModelFailed } from './errors';
import type { ModelAnswer, ModelEvent, ModelTool } from './types';

/** A whole answer, or none. */
export async function collect(events: AsyncIterable<ModelEvent>, signal?: AbortSignal): Promise<ModelAnswer> {
  const tools: ModelTool[] = [];
  const sources: { url: string; title: string | null }[] = [];
  let text = '';
  let usage: ModelAnswer['usage'] = { in: 0, out: 0, cachedIn: 0, estimated: true };
  for await (const event of events) {
    if (event.kind === 'text') text += event.text;
    else if (event.kind === 'tool') tools.push({ id: event.id, name: event.name, input: event.input });
    else if (event.kind === 'source') sources.push({ url: event.url, title: event.title });
    else if (event.kind === 'usage') {
      const { kind: _, ...counted } = event;
      usage = counted;
    } else if (event.reason === 'cut') throw new ModelFailed(event.because);
    else if (event.reason === 'aborted') throw signal?.reason;
    else return { text, tools, sources, usage, reason: event.reason };
  }
  throw new ModelFailed('garbage');
}
