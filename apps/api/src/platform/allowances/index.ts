export { OverLimit, overLimitText } from './errors';
export { type CountedLimit, countedLimits, Limits } from './limits';
export { findRoom, type Room, readAllowance, readUsage, requireRoom } from './require-room';
export { findAllowance, putAllowance } from './store';
