export { createLive } from './create-live';
export { Frame } from './frame';
export { isTeamHere, type Leave, type Listener, type Live, presenceKeys, rooms, type Telling } from './live';
export type { Presence } from './presence';
export { createSockets, type LiveSocket, type SocketEnd, type Sockets } from './sockets';
export { untilDrained } from './until-drained';
