export { createLive } from './create-live';
export { type Listener, type Live, rooms, type Telling } from './live';
