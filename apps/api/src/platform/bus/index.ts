export { type Bus, type BusEvent, createBus } from './bus';
export { connectRedis, type Redis } from './redis';
