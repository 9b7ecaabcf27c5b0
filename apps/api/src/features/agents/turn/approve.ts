import type { Approval, Reply, Turn } from './types';

/** Whether it is said now, or a person looks at it first. A person who was asked for is called at once. */
export function approve({ chosen, trace }: Turn, reply: Reply): Approval {
  return trace.step(
    'approve',
    (): Approval => {
      if (reply.handOver) return { kind: 'say' };
      const { replyMode } = chosen.config;
      if (replyMode === 'approve-first') return { kind: 'draft', as: 'approval' };
      if (replyMode === 'suggest-only') return { kind: 'draft', as: 'suggestion' };
      return { kind: 'say' };
    },
    (approval) => ({ decided: { ...approval } }),
  );
}
