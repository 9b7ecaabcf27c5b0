import { z } from 'zod';
import type { Tool } from './tool';

const Input = z.strictObject({ reason: z.string().max(300) });

export const handOver: Tool<z.output<typeof Input>> = {
  name: 'hand_over',
  description: 'Bring a person of the business, because the visitor wants one or you cannot help.',
  input: Input,
  run: async () => ({ content: 'A person was called.', wantsPerson: true, evidence: [] }),
};
