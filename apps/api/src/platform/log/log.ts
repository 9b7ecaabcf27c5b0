import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { blockStream } from './block-stream';
import { allowed, type LogFields } from './fields';
import { prettyStream } from './pretty';
import { scrub } from './scrub';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export type Log = {
  /** The message is a fixed phrase; whatever varies is a field. */
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** The one line of every request. All of it is ours or Node's, so it needs no scrubbing and costs little. */
  request(line: RequestLine): void;
  child(fields: LogFields): Log;
  /** How many fields were kept out so far: each is a mistake somewhere. */
  dropped(): number;
};

export type RequestLine = {
  requestId: string;
  route: string;
  method: string;
  status: number;
  tookMs: number;
};

export type LogOptions = { level: LogLevel; stream?: DestinationStream; fields?: LogFields };

export function createLog({ level, stream, fields = {} }: LogOptions): Log {
  const tally = { dropped: 0 };
  const target = stream ?? (process.stdout.isTTY ? prettyStream(process.stdout) : blockStream());
  const root = pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, target);
  return wrap(root, { target, tally }).child(fields);
}

const infoLevel = 30;
let lastMs = 0;
let lastTime = '';

/** Under load many requests share a millisecond, and writing a date out costs more than the rest of the line. */
function isoNow(): string {
  const now = Date.now();
  if (now !== lastMs) {
    lastMs = now;
    lastTime = new Date(now).toISOString();
  }
  return lastTime;
}

/** Routes are templates, so there are only so many. */
const quotedRoutes = new Map<string, string>();

function quoted(route: string): string {
  const known = quotedRoutes.get(route);
  if (known !== undefined) return known;
  const made = JSON.stringify(route);
  quotedRoutes.set(route, made);
  return made;
}

function toLine({ requestId, route, method, status, tookMs }: RequestLine): string {
  const time = isoNow();
  const took = Math.round(tookMs * 100) / 100;
  return `{"level":${infoLevel},"time":"${time}","requestId":"${requestId}","route":${quoted(route)},"method":"${method}","status":${status},"tookMs":${took},"msg":"request"}\n`;
}

type Shared = { target: DestinationStream; tally: { dropped: number } };

function wrap(logger: Logger, shared: Shared): Log {
  const { tally, target } = shared;
  const countDropped = () => {
    tally.dropped++;
  };
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}) => {
      if (logger.isLevelEnabled(level)) logger[level](allowed(fields, countDropped), scrub(message));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    request(line) {
      if (logger.isLevelEnabled('info')) target.write(toLine(line));
    },
    child: (fields) => wrap(logger.child(allowed(fields, countDropped)), shared),
    dropped: () => tally.dropped,
  };
}
