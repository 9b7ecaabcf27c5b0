import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from '../frame/read-lines';
import { readWay, type Way } from '../sentiment/three-ways';

/** A message, and what people who read it say of it: not everybody was asked everything. */
export type Message = {
  text: string;
  intent?: string | undefined;
  sentiment?: Way | undefined;
  escalate?: boolean | undefined;
};

const folder = fileURLToPath(new URL('../../data/understanding/', import.meta.url));

/** What the house engine was taught with, file by file. */
export function teachingMessages(): { name: string; messages: Message[] }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => ({
    name: file.replace('.jsonl', ''),
    messages: readMessages(join(folder, file)),
  }));
}

export function readMessages(file: string, needed: readonly (keyof Message)[] = []): Message[] {
  const lines: Partial<Record<keyof Message, unknown>>[] = readLines(file, ['text', ...needed]);
  return lines.map(({ text, intent, sentiment, escalate }) => ({
    text: String(text),
    intent: intent === undefined ? undefined : String(intent),
    sentiment: sentiment === undefined ? undefined : readWay(sentiment),
    escalate: escalate === undefined ? undefined : String(escalate) === 'true',
  }));
}
