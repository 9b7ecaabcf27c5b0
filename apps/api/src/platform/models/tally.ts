import type { Heard } from './heard';
import type { ModelAsk, ModelEnd, ModelEvent, ModelUsage } from './types';

export const usualMaxCharacters = 100_000;
const mostSources = 50;
const tokensOfImage = 1000;

type Source = Extract<ModelEvent, { kind: 'source' }>;

/** What one answer has come to so far. */
export class Tally {
  /** Something was passed on: there is no going back to another provider. */
  said = false;
  finish: Exclude<ModelEnd['reason'], 'cut' | 'aborted'> | null = null;
  readonly sources = new Map<string, Source>();
  #counted: Omit<ModelUsage, 'estimated'> | null = null;
  #characters = 0;
  #bytes = 0;
  #blank = '';

  constructor(readonly ask: ModelAsk) {}

  get tooLong(): boolean {
    return this.#characters > (this.ask.maxCharacters ?? usualMaxCharacters);
  }

  /** What of it is passed on now. */
  take(heard: Heard): ModelEvent | null {
    switch (heard.kind) {
      case 'text':
        return this.#text(heard.text);
      case 'tool':
        this.said = true;
        return heard;
      case 'piece':
        this.#grow(heard.characters, heard.characters);
        return null;
      case 'source':
        if (this.sources.size < mostSources && !this.sources.has(heard.url))
          this.sources.set(heard.url, heard);
        return null;
      case 'counted':
        this.#counted = { in: heard.in, out: heard.out, cachedIn: heard.cachedIn };
        return null;
      case 'finished':
        this.finish ??= heard.reason;
        return null;
      case 'alive':
        return null;
    }
  }

  /** Blank lines before the first word are nobody’s answer yet. */
  #text(text: string): ModelEvent | null {
    this.#grow(text.length, Buffer.byteLength(text));
    if (!this.said && text.trim() === '') {
      this.#blank += text;
      return null;
    }
    const whole = this.said ? text : this.#blank + text;
    this.said = true;
    return { kind: 'text', text: whole };
  }

  #grow(characters: number, bytes: number): void {
    this.#characters += characters;
    this.#bytes += bytes;
  }

  usage(): ModelUsage {
    if (this.#counted && (this.#counted.in > 0 || this.#counted.out > 0)) {
      return { ...this.#counted, estimated: false };
    }
    return { in: estimateAsked(this.ask), out: tokensOf(this.#bytes), cachedIn: 0, estimated: true };
  }
}

const tokensOf = (bytes: number) => Math.ceil(bytes / 4);

function estimateAsked({ system, messages, tools, schema }: ModelAsk): number {
  let [bytes, images] = [Buffer.byteLength(system), 0];
  if (tools || schema) bytes += Buffer.byteLength(JSON.stringify([tools, schema]));
  for (const { content } of messages) {
    for (const part of typeof content === 'string' ? [{ kind: 'text' as const, text: content }] : content) {
      if (part.kind === 'text') bytes += Buffer.byteLength(part.text);
      else images++;
    }
  }
  return tokensOf(bytes) + images * tokensOfImage;
}
