import type { ModelCapabilities, ModelMessage, ModelPart } from './types';

const unseen = '(An image that you cannot see.)';

/** What a model cannot see or do is left out, and said so where it would be missed. */
export function fitting(messages: readonly ModelMessage[], can: ModelCapabilities): ModelMessage[] {
  return messages.flatMap((message): ModelMessage[] => {
    if (message.role === 'user')
      return [can.vision ? message : { ...message, content: textOf(message.content) }];
    if (can.tools) return [message];
    if (message.role === 'tool') return [];
    return message.content === '' ? [] : [{ role: 'assistant', content: message.content }];
  });
}

export function textOf(content: string | readonly ModelPart[]): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (part.kind === 'text' ? part.text : unseen)).join('\n');
}

/** For those that want the two to speak by turns, the person first. */
export function byTurns(messages: readonly ModelMessage[]): ModelMessage[] {
  const turns: ModelMessage[] = [];
  if (messages[0]?.role === 'assistant') turns.push({ role: 'user', content: '…' });
  for (const message of messages) {
    const last = turns.at(-1);
    if (last?.role === 'user' && message.role === 'user') {
      turns[turns.length - 1] = { role: 'user', content: joined(last.content, message.content) };
    } else if (last?.role === 'assistant' && message.role === 'assistant' && !last.tools) {
      const content = [last.content, message.content].filter((text) => text !== '').join('\n\n');
      turns[turns.length - 1] = { ...message, content };
    } else turns.push(message);
  }
  return turns;
}

type Content = string | readonly ModelPart[];

function joined(one: Content, other: Content): Content {
  if (typeof one === 'string' && typeof other === 'string') return `${one}\n\n${other}`;
  return [...partsOf(one), ...partsOf(other)];
}

export function partsOf(content: Content): readonly ModelPart[] {
  return typeof content === 'string' ? [{ kind: 'text', text: content }] : content;
}

export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
