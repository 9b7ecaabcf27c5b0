import type { Frame } from './frame';
import type { Listener } from './live';

/** Who is in which room of one tenant, on this node. */
export class RoomBook {
  readonly #rooms = new Map<string, Set<Listener>>();

  get isEmpty(): boolean {
    return this.#rooms.size === 0;
  }

  has(name: string): boolean {
    return this.#rooms.has(name);
  }

  add(name: string, listener: Listener): void {
    const room = this.#rooms.get(name) ?? new Set();
    this.#rooms.set(name, room.add(listener));
  }

  remove(name: string, listener: Listener): void {
    const room = this.#rooms.get(name);
    room?.delete(listener);
    if (room?.size === 0) this.#rooms.delete(name);
  }

  /** Someone in two of the rooms hears it once. */
  tell(names: readonly string[], frame: Frame): void {
    const [only = ''] = names;
    const listeners = names.length === 1 ? this.#rooms.get(only) : this.#among(names);
    for (const listener of listeners ?? []) listener.send(frame);
  }

  lapse(names: Iterable<string> = this.#rooms.keys()): void {
    for (const listener of this.#among(names)) listener.lapse();
  }

  #among(names: Iterable<string>): Set<Listener> {
    const found = new Set<Listener>();
    for (const name of names) for (const listener of this.#rooms.get(name) ?? []) found.add(listener);
    return found;
  }
}
