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
  child(fields: LogFields): Log;
  /** How many fields were kept out so far: each is a mistake somewhere. */
  dropped(): number;
};

export type LogOptions = { level: LogLevel; stream?: DestinationStream; fields?: LogFields };

export function createLog({ level, stream, fields = {} }: LogOptions): Log {
  const tally = { dropped: 0 };
  const root = pino(
    { level, base: null, timestamp: stdTimeFunctions.isoTime },
    stream ?? (process.stdout.isTTY ? prettyStream(process.stdout) : destination({ fd: 1, sync: true })),
  );
  return wrap(root, tally).child(fields);
}

function wrap(logger: Logger, tally: { dropped: number }): Log {
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
    child: (fields) => wrap(logger.child(allowed(fields, countDropped)), tally),
    dropped: () => tally.dropped,
  };
}
