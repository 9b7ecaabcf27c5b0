/** What all the talkers of a run remember together. */
export type Tally = {
  readonly acknowledged: number;
  acknowledge(): void;
  /** Takes one message of those that are still to be sent; false when there is none. */
  take(): boolean;
  /** From now on there is nothing left to be sent. */
  stop(): void;
  /** Resolves once so many more were acknowledged, or all are. */
  more(count: number): Promise<void>;
};

export function createTally(messages: number): Tally {
  let left = messages;
  let stopped = false;
  let acknowledged = 0;
  let waiting: { at: number; tell(): void }[] = [];
  return {
    get acknowledged() {
      return acknowledged;
    },
    acknowledge() {
      acknowledged += 1;
      for (const { at, tell } of waiting) if (acknowledged >= at) tell();
      waiting = waiting.filter(({ at }) => acknowledged < at);
    },
    take() {
      left -= 1;
      return left >= 0 && !stopped;
    },
    stop() {
      stopped = true;
      for (const { tell } of waiting.splice(0)) tell();
    },
    more(count) {
      const at = Math.min(acknowledged + count, messages);
      if (acknowledged >= at) return Promise.resolve();
      return new Promise((tell) => {
        waiting.push({ at, tell });
      });
    },
  };
}
