import { duplicateForSubscribing, type Redis } from './redis';

export type BusEvent = 'published' | 'delivered' | 'failed';
export type BusHandler = (message: string) => void | Promise<void>;
export type Unsubscribe = () => Promise<void>;

/**
 * Hints between processes: in order per channel, to whoever is subscribed now, never stored. The tables hold
 * the truth, so a hint that is lost is reported and not thrown: the work it speaks of is committed already.
 */
export type Bus = {
  /** An object is written as JSON once, however many listen. False when it reached nobody, not even this process. */
  publish(channel: string, message: string | object): Promise<boolean>;
  subscribe(channel: string, handler: BusHandler): Promise<Unsubscribe>;
  /** After a time in which hints were lost; every subscription hears again by then. */
  onLapse(handler: () => void): void;
  close(): Promise<void>;
};

export type BusOptions = {
  redis: Redis | null;
  onError: (error: unknown) => void;
  onEvent?: (event: BusEvent) => void;
};

export function createBus({ redis, ...report }: BusOptions): Bus {
  return redis ? redisBus(redis, report) : localBus(report);
}

type Report = Omit<BusOptions, 'redis'>;

function localBus(report: Report): Bus {
  const handlers = createHandlers(report);
  return {
    async publish(channel, message) {
      const text = asText(message);
      report.onEvent?.('published');
      queueMicrotask(() => handlers.deliver(channel, text));
      return true;
    },
    async subscribe(channel, handler) {
      const remove = handlers.add(channel, handler);
      return async () => {
        remove();
      };
    },
    onLapse: () => undefined,
    close: async () => handlers.clear(),
  };
}

const prefix = 'parley:bus:';

function redisBus(redis: Redis, report: Report): Bus {
  const handlers = createHandlers(report);
  const subscriber = duplicateForSubscribing(redis, report.onError);
  subscriber.on('message', (channel: string, text: string) => {
    handlers.deliver(channel.slice(prefix.length), text);
  });

  const lapses = watchLapses(subscriber, report);

  return {
    async publish(channel, message) {
      const text = asText(message);
      try {
        await redis.publish(prefix + channel, text);
        report.onEvent?.('published');
        return true;
      } catch (error) {
        report.onEvent?.('failed');
        report.onError(error);
        return false;
      }
    },
    async subscribe(channel, handler) {
      const remove = handlers.add(channel, handler);
      try {
        await subscriber.subscribe(prefix + channel);
      } catch (error) {
        remove();
        throw error;
      }
      return async () => {
        const isLast = remove();
        if (isLast) await subscriber.unsubscribe(prefix + channel);
      };
    },
    onLapse: (handler) => void lapses.add(handler),
    async close() {
      handlers.clear();
      subscriber.disconnect();
    },
  };
}

/** Every connection but the first follows a time without one. */
function watchLapses(subscriber: Redis, { onError }: Report): Set<() => void> {
  const handlers = new Set<() => void>();
  let connected = false;
  subscriber.on('ready', async () => {
    const again = connected;
    connected = true;
    if (!again) return;
    try {
      await subscriber.ping(); // answered after the subscriptions that were renewed before it
      for (const handler of handlers) handler();
    } catch (error) {
      onError(error);
    }
  });
  return handlers;
}

function createHandlers({ onError, onEvent }: Report) {
  const byChannel = new Map<string, Set<{ handler: BusHandler }>>();

  function failed(error: unknown): void {
    onEvent?.('failed');
    onError(error);
  }

  return {
    /** The answer says whether the channel is left without anyone. */
    add(channel: string, handler: BusHandler): () => boolean {
      const entry = { handler }; // the same function may listen twice
      const listeners = byChannel.get(channel) ?? new Set();
      byChannel.set(channel, listeners.add(entry));
      return () => {
        const wasThere = listeners.delete(entry);
        if (!wasThere || listeners.size > 0) return false;
        return byChannel.delete(channel);
      };
    },
    deliver(channel: string, text: string): void {
      for (const { handler } of [...(byChannel.get(channel) ?? [])]) {
        onEvent?.('delivered');
        try {
          Promise.resolve(handler(text)).catch(failed);
        } catch (error) {
          failed(error);
        }
      }
    },
    clear: () => byChannel.clear(),
  };
}

function asText(message: string | object): string {
  return typeof message === 'string' ? message : JSON.stringify(message);
}
