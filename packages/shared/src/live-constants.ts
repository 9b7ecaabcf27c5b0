/** Of the live protocol, free of every library: browsers load this. */
export const liveVersion = 1;

export const liveLimits = {
  frameBytes: 64 * 1024,
  /** Messages of one visitor in one minute. */
  messagesPerMinute: 20,
  /** Events of one visitor in one minute, and what one of them may hold. */
  eventsPerMinute: 60,
  eventName: 64,
  eventProps: 10,
  eventLength: 1000,
  resumed: 50,
  pageSize: 50,
  /** The server speaks at least this often. */
  heartbeatMs: 25_000,
  pollMs: 5000,
  /** A consumer that is further behind is closed; it resumes. */
  behindBytes: 1024 * 1024,
} as const;

/**
 * Where the ways in are, below the server's own address. All but `sessions` and `messenger` want
 * `Authorization: Bearer <token>`; what is refused is a problem (application/problem+json) with a `code`.
 */
export const livePaths = {
  /** The token goes as a subprotocol; the first frame is `hello`. */
  socket: '/live/v1/socket',
  /** POST a `hello`; answered by `text/event-stream`, one server frame in each event's data; an event `end` says a close code. */
  stream: '/live/v1/stream',
  /** POST a `hello`; answered by the array of frames up to `live`, and the stream is over. */
  poll: '/live/v1/poll',
  /** POST one request or hint, for those without a socket; answered by `done` or `refused`, a hint by 204. */
  frames: '/live/v1/frames',
  /** POST `OpenSession`; answered by a `Session`. */
  sessions: '/live/v1/sessions',
  /** POST `{ identityToken }`; answered by the `Session` of who that is. */
  identity: '/live/v1/identity',
  /** POST the bytes as they are, with their media type, `?name=` and `&durationMs=`; answered by a `FileView`. */
  uploads: '/live/v1/uploads',
  /** GET `/<siteKey>`; answered by `{ messenger, team }`. */
  messenger: '/live/v1/messenger',
  memberSocket: '/live/v1/member',
} as const;

/** A visitor's socket names these two subprotocols: `parley.v1` and `token.<token>`. */
export const socketProtocol = 'parley.v1';
export const tokenProtocolPrefix = 'token.';

/** Why the server closed a connection, and what a client does about it. */
export const closeCodes = {
  /** The server stops or restarts: come back at once, on any node. */
  goingAway: 1001,
  /** What was sent is not of this protocol: a defect of the client. */
  malformed: 4400,
  /** The token is over or was never good: ask for a new session. */
  unauthenticated: 4401,
  /** This site may not: give up. */
  forbidden: 4403,
  /** Too much: wait. */
  tooMuch: 4429,
  /** Too slow to keep up: come back and resume. */
  behind: 4408,
} as const;
