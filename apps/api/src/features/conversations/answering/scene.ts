import type { Author } from '@parley/shared/message';
import type { StoredBody } from '../messages/bodies';

/** What a file says, in words. */
export type Reading = { kind: 'heard' | 'read'; text: string /** Of its file. */; name?: string | undefined };

/** A message as whoever answers needs it. */
export type SceneMessage = {
  seq: number;
  id: string;
  author: Author['kind'];
  authorName: string | null;
  body: StoredBody;
  text: string;
  at: Date;
  /** Of its file, where somebody has looked into it. */
  reading?: Reading | null;
};

/** What was said aloud counts as what was written. */
export const heard = (message: SceneMessage): SceneMessage =>
  message.reading?.kind === 'heard' ? { ...message, text: message.reading.text } : message;

export type Summary = { text: string; keyPoints: string[]; actionItems: string[]; upToSeq: number };

/** A conversation in which somebody waits for an agent’s answer. */
export type Scene = {
  conversationId: string;
  startedAt: Date;
  status: string;
  answeredBy: string;
  /** The contact’s last word, and the last that was answered. */
  wantedSeq: number;
  doneSeq: number;
  page: { url: string; title: string } | null;
  contact: {
    id: string;
    name: string | null;
    email: string | null;
    locale: string | null;
    fields: Record<string, string>;
  };
  /** The latest, in order. */
  messages: SceneMessage[];
  summary: Summary | null;
};
