import type { z } from 'zod';
import type { Evidence, TenantCtx, Turn } from '../types';

export type Told = { content: string; wantsPerson: boolean };

/** Something a model may ask for; it runs with no more rights than the visitor’s agent has. */
export type Tool<Input = unknown> = {
  name: string;
  description: string;
  input: z.ZodType<Input>;
  run(ctx: TenantCtx, turn: Turn, input: Input): Promise<Told & { evidence: Evidence[] }>;
};
