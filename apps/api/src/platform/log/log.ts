import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
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
  const target = stream ?? (process.stdout.isTTY ? prettyStream(process.stdout) : bufferedStdout());
  const root = pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, target);
  return wrap(root, { target, tally }).child(fields);
}

/** Written in blocks, at the latest after a quarter of a second; what is left goes out with the process. */
function bufferedStdout(): DestinationStream {
  const stdout = destination({ fd: 1, sync: false, minLength: 4096 });
  setInterval(() => stdout.flush(), 250).unref();
  return stdout;
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

function toLine({ requestId, route, method, status, tookMs }: RequestLine): string {
  const time = isoNow();
  const took = Math.round(tookMs * 100) / 100;
  return `{"level":${infoLevel},"time":"${time}","requestId":"${requestId}","route":${JSON.stringify(route)},"method":"${method}","status":${status},"tookMs":${took},"msg":"request"}\n`;
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
