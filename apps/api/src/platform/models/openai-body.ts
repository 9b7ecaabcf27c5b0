import type { OpenAI } from '../providers';
import { quirksOf } from './quirks';
import { base64, byTurns, fitting, partsOf } from './turns';
import type { ModelCall, ModelCapabilities, ModelMessage, ModelPart, ToolSpec } from './types';

type Body = OpenAI.ChatCompletionCreateParamsStreaming;
type Said = OpenAI.ChatCompletionMessageParam;

export function openAiBody(call: ModelCall, can: ModelCapabilities): Body {
  const quirks = quirksOf[call.provider];
  const asked = fitting(call.messages, can);
  const messages = (quirks.alternates ? byTurns(asked) : asked).map(said);
  const fixed = quirks.fixedTemperature?.test(call.model) ?? false;
  const tools = can.tools && call.tools?.length ? call.tools.map(tool) : null;
  return {
    model: call.model,
    messages: [{ role: 'system', content: systemOf(call, can) }, ...messages],
    stream: true,
    [quirks.maxTokens]: call.maxTokens,
    ...(quirks.asksForUsage && { stream_options: { include_usage: true } }),
    ...(call.temperature !== undefined && !fixed && { temperature: call.temperature }),
    ...(tools && { tools }),
    ...(call.schema && { response_format: formatOf(call.schema, can) }),
    ...quirks.extra,
  };
}

function said(message: ModelMessage): Said {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.id, content: message.content };
  if (message.role === 'user') {
    const { content } = message;
    return { role: 'user', content: typeof content === 'string' ? content : partsOf(content).map(part) };
  }
  if (!message.tools?.length) return { role: 'assistant', content: message.content };
  const tool_calls = message.tools.map(({ id, name, input }) => ({
    id,
    type: 'function' as const,
    function: { name, arguments: JSON.stringify(input) },
  }));
  return { role: 'assistant', content: message.content || null, tool_calls };
}

function part(given: ModelPart): OpenAI.ChatCompletionContentPart {
  if (given.kind === 'text') return { type: 'text', text: given.text };
  return { type: 'image_url', image_url: { url: `data:${given.type};base64,${base64(given.bytes)}` } };
}

const tool = ({ name, description, input }: ToolSpec): OpenAI.ChatCompletionTool => ({
  type: 'function',
  function: { name, description, parameters: { ...input } },
});

type Schema = NonNullable<ModelCall['schema']>;

function formatOf({ name, schema }: Schema, can: ModelCapabilities): NonNullable<Body['response_format']> {
  if (!can.schema) return { type: 'json_object' };
  // Held to every word of it only where it says every word.
  const strict = schema.additionalProperties === false;
  return { type: 'json_schema', json_schema: { name, schema: { ...schema }, strict } };
}

function systemOf({ system, schema }: ModelCall, can: ModelCapabilities): string {
  if (!schema || can.schema) return system;
  return `${system}\n\nAnswer with one JSON object of this JSON Schema and nothing else:\n${JSON.stringify(schema.schema)}`;
}
