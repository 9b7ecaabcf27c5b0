type Draft = { kind: 'approval' | 'suggestion'; sayable: boolean; waiting: boolean; outdated: boolean };

export type Fate = 'say' | 'call' | 'let-go';

/** Nobody is left waiting. Only where a person has it, or it was answered otherwise, a draft may just go. */
export function fateOf({ kind, sayable, waiting, outdated }: Draft, expiry: 'say' | 'call'): Fate {
  if (!sayable || !waiting) return 'let-go';
  return expiry === 'say' && kind === 'approval' && !outdated ? 'say' : 'call';
}
