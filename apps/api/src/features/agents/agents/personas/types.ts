import type { z } from 'zod';
import type { AgentConfig, avatars } from '../schemas';

export type Persona = {
  title: string;
  /** Proposed; whoever makes it may call it otherwise. */
  agentName: string;
  role: string;
  avatar: (typeof avatars)[number];
  /** What it is for, in a line. */
  about: string;
  config: z.input<typeof AgentConfig>;
};
