import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Protocol, partsIn, recordingIn, type Uploaded } from './parts';

/** One request, as the provider sees it. */
export type Asked = {
  protocol: Protocol;
  path: string;
  key: string | null;
  body: Record<string, unknown>;
  system: string;
  /** All that was said, the oldest first. */
  said: { role: string; text: string }[];
  stream: boolean;
  /** Those that stand in what was said, as bytes. */
  pictures: Uploaded[];
  /** A recording to be written down. */
  recording: (Uploaded & { name: string; model: string }) | null;
  /** Why a real one would not take it. */
  wrong: string | null;
  /** Whoever asked has gone, or has been answered. */
  closed: Promise<void>;
};

export type Answer = (response: ServerResponse, asked: Asked) => void | Promise<void>;

type Message = { role: string; content?: unknown };

export async function readAsked(request: IncomingMessage, response: ServerResponse): Promise<Asked> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const text = whole.toString('utf8');
  const isJson = request.headers['content-type']?.includes('json') ?? false;
  const body = (isJson && text ? JSON.parse(text) : {}) as Record<string, unknown>;
  const path = request.url ?? '/';
  const apiKey = request.headers['x-api-key'];
  const protocol = path.endsWith('/messages') || typeof apiKey === 'string' ? 'anthropic' : 'openai';
  const messages = (body.messages ?? []) as Message[];
  const said = messages.map(({ role, content }) => ({ role, text: textOf(content) }));
  const system = [
    textOf(body.system),
    ...said.filter(({ role }) => role === 'system').map(({ text }) => text),
  ];
  const parts = messages.map(({ content }) => partsIn(content, protocol));
  const { recording, wrong } = path.endsWith('/audio/transcriptions')
    ? await recordingIn(whole, request.headers['content-type'] ?? '')
    : { recording: null, wrong: null };
  return {
    protocol,
    path,
    key:
      typeof apiKey === 'string' ? apiKey : (request.headers.authorization?.replace('Bearer ', '') ?? null),
    body,
    system: system.join('\n').trim(),
    said: said.filter(({ role }) => role !== 'system'),
    stream: body.stream === true,
    pictures: parts.flatMap(({ pictures }) => pictures),
    recording,
    wrong: wrong ?? parts.find((part) => part.wrong !== null)?.wrong ?? null,
    closed,
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { text?: string; content?: unknown }) => part.text ?? textOf(part.content))
    .join('\n');
}
