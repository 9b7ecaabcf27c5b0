import type { Author } from '@parley/shared/message';
import type { StoredBody } from '../messages/bodies';

/** A message as whoever answers needs it. */
export type SceneMessage = {
  seq: number;
  id: string;
  author: Author['kind'];
  authorName: string | null;
  body: StoredBody;
  text: string;
  at: Date;
};

export type Summary = { text: string; keyPoints: string[]; actionItems: string[]; upToSeq: number };

/** A conversation in which somebody waits for an agent’s answer. */
export type Scene = {
  conversationId: string;
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
