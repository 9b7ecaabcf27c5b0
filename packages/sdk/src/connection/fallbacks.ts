export { pollTransport } from './poll-transport';
export { streamTransport } from './stream-transport';
