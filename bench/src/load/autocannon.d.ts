declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Options = {
    url: string;
    connections: number;
    amount: number;
    requests: readonly { method: string; path: string; headers: Readonly<Record<string, string>> }[];
    /** How often it looks whether it is done. */
    sampleInt: number;
  };
  type Result = { errors: number; non2xx: number };
  type Run = EventEmitter & Promise<Result>;

  function autocannon(options: Options): Run;
  export default autocannon;
}
