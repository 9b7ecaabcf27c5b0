import type { Anthropic } from '../providers';
import { base64, byTurns, fitting, partsOf } from './turns';
import type { ModelCall, ModelCapabilities, ModelMessage, ModelPart } from './types';

type Body = Anthropic.MessageCreateParamsStreaming;
type Turn = { role: 'user' | 'assistant'; content: Anthropic.ContentBlockParam[] };

/** Without a temperature: its models take none any more. */
export function anthropicBody(call: ModelCall, can: ModelCapabilities): Body {
  const tools = can.tools && call.tools?.length ? call.tools : null;
  return {
    model: call.model,
    max_tokens: call.maxTokens,
    stream: true,
    messages: turnsOf(byTurns(fitting(call.messages, can))),
    ...(call.system !== '' && { system: call.system }),
    ...(tools && {
      tools: tools.map(({ name, description, input }) => ({
        name,
        description,
        input_schema: { ...input, type: 'object' as const },
      })),
    }),
    ...(call.schema && {
      output_config: { format: { type: 'json_schema' as const, schema: { ...call.schema.schema } } },
    }),
  };
}

/** What tools have answered is said by the person, all in one turn. */
function turnsOf(messages: readonly ModelMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const blocks = blocksOf(message);
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(...blocks);
    else if (blocks.length > 0) turns.push({ role, content: blocks });
  }
  return turns;
}

function blocksOf(message: ModelMessage): Anthropic.ContentBlockParam[] {
  if (message.role === 'tool') {
    return [{ type: 'tool_result', tool_use_id: message.id, content: message.content }];
  }
  if (message.role === 'user') return partsOf(message.content).map(block);
  const uses = (message.tools ?? []).map(({ id, name, input }) => ({
    type: 'tool_use' as const,
    id,
    name,
    input,
  }));
  return message.content.trim() === '' ? uses : [{ type: 'text', text: message.content }, ...uses];
}

function block(part: ModelPart): Anthropic.ContentBlockParam {
  // It refuses a text of nothing.
  if (part.kind === 'text') return { type: 'text', text: part.text.trim() === '' ? '…' : part.text };
  const media_type = part.type as Anthropic.Base64ImageSource['media_type'];
  return { type: 'image', source: { type: 'base64', media_type, data: base64(part.bytes) } };
}
