export const leftOut = {
  status: 'skipped',
  reason: 'left-out',
  reasonText: 'Somebody here left it out.',
} as const;
