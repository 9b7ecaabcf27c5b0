import type { ModelTool } from './types';

/** What a driver makes of a provider’s stream. */
export type Heard =
  | { kind: 'text'; text: string }
  | ({ kind: 'tool' } & ModelTool)
  | { kind: 'source'; url: string; title: string | null }
  /** Of something that will come as a whole. */
  | { kind: 'piece'; characters: number }
  | { kind: 'counted'; in: number; out: number; cachedIn: number }
  | { kind: 'finished'; reason: 'stop' | 'length' | 'tool' | 'refused' }
  /** It is at work: it thinks, or says what we have no use for. */
  | { kind: 'alive' };

export const alive: Heard = { kind: 'alive' };

/** What a tool is given is an object; anything else was cut or never JSON. */
export function inputOf(text: string): unknown {
  const input: unknown = text.trim() === '' ? {} : JSON.parse(text);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new SyntaxError('A tool is called with something that is no object.');
  }
  return input;
}

export const count = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && Number.isSafeInteger(value) ? value : 0;

/** What should be a text and is something else is no answer. */
export function textIn(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new SyntaxError('What should be a text is none.');
  return value;
}
