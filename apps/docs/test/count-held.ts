/** Runs in the page before anything else: counts what its scripts hold on to. */
export function countHeld(): void {
  const listeners = new Set<unknown>();
  const timers = new Set<number>();
  const sockets = new Set<WebSocket>();
  const watched = ['online', 'offline', 'pageshow', 'visibilitychange', 'storage'];

  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (listener && watched.includes(type)) {
      listeners.add(listener);
      if (signal) add.call(signal, 'abort', () => listeners.delete(listener));
    }
    add.call(this, type, listener, options);
  };
  const remove = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    listeners.delete(listener);
    remove.call(this, type, listener, options);
  };

  const { setTimeout: start, clearTimeout: stop } = window;
  const startTimer = (work: () => void, ms?: number) => {
    const id = start(() => {
      timers.delete(id);
      work();
    }, ms) as unknown as number;
    timers.add(id);
    return id;
  };
  const stopTimer = (id?: number) => {
    if (id !== undefined) timers.delete(id);
    stop(id);
  };

  class CountedSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      sockets.add(this);
      this.addEventListener('close', () => sockets.delete(this));
    }
  }
  Object.assign(window, {
    setTimeout: startTimer,
    clearTimeout: stopTimer,
    WebSocket: CountedSocket,
    held: () => ({ listeners: listeners.size, timers: timers.size, sockets: sockets.size }),
  });
}
