import type { ModelEvent, ModelTool } from '../../../../platform/models';
import type { Sayer } from './say-as-it-comes';

export type Listened = {
  text: string;
  tools: ModelTool[];
  usage: { in: number; out: number };
  reason: Extract<ModelEvent, { kind: 'end' }>['reason'];
};

/** Everything a model says, passed on while it comes. */
export async function listen(
  events: AsyncIterable<ModelEvent>,
  sayer: Pick<Sayer, 'hear'>,
): Promise<Listened> {
  const heard: Listened = { text: '', tools: [], usage: { in: 0, out: 0 }, reason: 'stop' };
  for await (const event of events) {
    switch (event.kind) {
      case 'text':
        heard.text += event.text;
        sayer.hear(event.text);
        break;
      case 'tool':
        heard.tools.push({ id: event.id, name: event.name, input: event.input });
        break;
      case 'usage':
        heard.usage = { in: event.in, out: event.out };
        break;
      case 'end':
        heard.reason = event.reason;
        break;
      case 'source':
        break;
    }
  }
  return heard;
}
