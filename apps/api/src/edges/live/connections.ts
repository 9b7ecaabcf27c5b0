import { closeCodes } from '@parley/shared/live-constants';

export type Connection = { end(code: number, reason: string): void };

export type Connections = {
  readonly isDraining: boolean;
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** Sends everybody elsewhere, one after the other, so that they do not all come back at once. */
  drain(withinMs: number): Promise<void>;
};

export function createConnections(): Connections {
  const open = new Set<Connection>();
  let draining = false;
  let whenEmpty: (() => void) | null = null;

  function closeSome(share: number): void {
    for (const connection of [...open].slice(0, share)) {
      open.delete(connection);
      connection.end(closeCodes.goingAway, 'the server restarts');
    }
    if (open.size === 0) whenEmpty?.();
  }

  return {
    get isDraining() {
      return draining;
    },
    add(connection) {
      open.add(connection);
    },
    remove(connection) {
      open.delete(connection);
    },
    drain(withinMs) {
      draining = true;
      const steps = 20;
      const share = Math.ceil(open.size / steps);
      return new Promise((resolve) => {
        const timer = setInterval(() => closeSome(share), withinMs / steps);
        whenEmpty = () => {
          clearInterval(timer);
          resolve();
        };
        closeSome(share);
      });
    },
  };
}
