import type { closeCodes, liveLimits, livePaths } from '@parley/shared/live-constants';
import type { messageLimits } from '@parley/shared/message-limits';

/** A new close code, path or limit does not compile until it is explained here. */
export const closeWords: Record<keyof typeof closeCodes, { means: string; next: string }> = {
  goingAway: { means: 'The server stops or restarts.', next: 'Come back at once; any node will do.' },
  malformed: {
    means: 'What was sent is not of this protocol.',
    next: 'Mend the client. Sending the same again ends the same way.',
  },
  unauthenticated: {
    means: 'The token is over or was never good.',
    next: 'Ask for a new session, then come back.',
  },
  forbidden: { means: 'This site may not connect.', next: 'Give up.' },
  behind: { means: 'The connection is too slow to keep up.', next: 'Come back and resume.' },
  tooMuch: { means: 'Too many frames.', next: 'Wait half a minute, then come back.' },
};

export const pathWords: Record<keyof typeof livePaths, { way: string; does: string }> = {
  messenger: {
    way: 'GET',
    does: 'What a launcher has to know. The site key follows: `/pk_…`. Answers `{ messenger, team }`.',
  },
  sessions: {
    way: 'POST',
    does: 'Opens a session or exchanges its token. Takes `{ siteKey, token?, identityToken?, locale?, timeZone? }`.',
  },
  identity: {
    way: 'POST',
    does: 'Takes `{ identityToken }` and answers the session of whoever that is.',
  },
  socket: { way: 'WebSocket', does: 'The connection to prefer. The first frame is `hello`.' },
  stream: {
    way: 'POST',
    does: 'Takes `hello`, answers a stream of server-sent events with one frame in each.',
  },
  poll: { way: 'POST', does: 'Takes `hello`, answers the frames up to `live` as an array, and is over.' },
  frames: {
    way: 'POST',
    does: 'One request or hint, for those without a socket. A request is answered by `done` or `refused`, a hint by 204.',
  },
  uploads: {
    way: 'POST',
    does: 'The bytes as they are, with their media type; `?name=` and `&durationMs=`. Answers the file.',
  },
  memberSocket: {
    way: 'WebSocket',
    does: 'For the inbox of the admin app, with a member’s session. Not for sites.',
  },
};

type Words = { name: string; unit: 'bytes' | 'ms' | 'count' };

export const liveLimitWords: Record<keyof typeof liveLimits, Words> = {
  frameBytes: { name: 'One frame', unit: 'bytes' },
  messagesPerMinute: { name: 'Messages of one visitor in a minute', unit: 'count' },
  eventsPerMinute: { name: 'Events of one visitor in a minute', unit: 'count' },
  eventName: { name: 'Characters of the name of an event', unit: 'count' },
  eventProps: { name: 'Properties of an event', unit: 'count' },
  eventLength: { name: 'Characters of its properties, as JSON', unit: 'count' },
  resumed: { name: 'Conversations in one `hello`', unit: 'count' },
  pageSize: { name: 'Messages or conversations in one answer', unit: 'count' },
  heartbeatMs: { name: 'The server speaks at least every', unit: 'ms' },
  pollMs: { name: 'Time between two polls', unit: 'ms' },
  behindBytes: { name: 'How far a slow connection may fall behind', unit: 'bytes' },
};

export const messageLimitWords: Record<keyof typeof messageLimits, Words> = {
  textLength: { name: 'Characters of a text', unit: 'count' },
  captionLength: { name: 'Characters of a caption', unit: 'count' },
  chips: { name: 'Chips under one message', unit: 'count' },
  cards: { name: 'Cards in one message', unit: 'count' },
  fields: { name: 'Fields of one form', unit: 'count' },
  sources: { name: 'Sources of one answer', unit: 'count' },
  quoteLength: { name: 'Characters of a quote', unit: 'count' },
  columns: { name: 'Columns of a comparison', unit: 'count' },
  rows: { name: 'Rows of a comparison', unit: 'count' },
  fileBytes: { name: 'One file', unit: 'bytes' },
};
