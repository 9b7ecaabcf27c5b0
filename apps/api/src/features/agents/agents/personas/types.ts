import type { AvatarName } from '@parley/shared/faces';
import type { z } from 'zod';
import type { AgentConfig } from '../schemas';

export type Persona = {
  title: string;
  /** Proposed; whoever makes it may call it otherwise. */
  agentName: string;
  role: string;
  avatar: AvatarName;
  /** What it is for, in a line. */
  about: string;
  config: z.input<typeof AgentConfig>;
};
