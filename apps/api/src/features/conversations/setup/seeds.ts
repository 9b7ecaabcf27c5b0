import type { Priority } from '@parley/shared/live-member';
import type { TeamBody } from '@parley/shared/message';

type Deed =
  | { says: string }
  /** By the part of a member's name that is enough to know them. */
  | { by: string; says: string }
  | { by: string; sends: TeamBody }
  | { by: string; notes: string }
  | { by: string; does: 'close' | 'escalate' | 'snooze' | 'read' }
  | { rates: number; comment?: string };

/** One step, so many minutes after the one before. */
export type SeededDeed = Deed & { after?: number };

export type SeededConversation = {
  contact: { name: string; email?: string; phone?: string; fields?: Readonly<Record<string, string>> };
  locale: string;
  timeZone: string;
  page: { path: string; title: string };
  hoursAgo: number;
  priority?: Priority;
  category?: string;
  tags?: readonly string[];
  deeds: readonly SeededDeed[];
};
