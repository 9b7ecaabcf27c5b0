export { OverLimit } from './errors';
export { type CountedLimit, countedLimits, Limits } from './limits';
export { readAllowance, readUsage, requireRoom } from './require-room';
export { putAllowance } from './store';
