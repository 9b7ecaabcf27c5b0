import type { Tasks } from '../../src/platform/workshop/task';
import { Unreadable } from '../../src/platform/workshop/unreadable';

const chunk = 8 * 1024 * 1024;

/** What a hostile file may make of whatever reads it. */
export const hostileTasks = {
  echo: async () => ({ run: ({ text, bytes }: { text: string; bytes?: ArrayBuffer }) => ({ text, bytes }) }),
  /** Done when it is told to. */
  wait: async () => ({
    run: async ({ gate }: { gate: SharedArrayBuffer }) => {
      const opened = new Int32Array(gate);
      while (Atomics.load(opened, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      return 'waited';
    },
  }),
  hang: async () => ({
    run: (_: object): never => {
      while (true) Math.random();
    },
  }),
  'never end': async () => ({ run: (_: object) => new Promise<never>(() => setInterval(() => 0, 1000)) }),
  'fill the heap': async () => ({
    run: (_: object): never => {
      const kept: unknown[] = [];
      while (true) kept.push({ at: kept.length, and: `and ${kept.length}` });
    },
  }),
  'fill buffers': async () => ({
    run: async (_: object): Promise<never> => {
      const kept: Buffer[] = [];
      while (true) {
        kept.push(Buffer.alloc(chunk, 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  }),
  'fill buffers in a loop': async () => ({
    run: (_: object): never => {
      const kept: Buffer[] = [];
      while (true) {
        kept.push(Buffer.alloc(chunk, 1));
        for (let spin = 0; spin < 1e6; spin += 1) Math.random();
      }
    },
  }),
  exit: async () => ({ run: (_: object) => process.exit(7) }),
  'throw later': async () => ({
    run: (_: object) =>
      new Promise<never>(() =>
        setImmediate(() => {
          throw new TypeError('thrown where nobody catches');
        }),
      ),
  }),
  refuse: async () => ({
    run: (_: object): never => {
      throw new Unreadable('This page is upside down.');
    },
  }),
  fail: async () => ({
    run: (_: object): never => {
      throw new TypeError('odd');
    },
  }),
  'answer with a function': async () => ({ run: (_: object) => ({ answer: () => 1 }) }),
  secrets: async () => ({ run: (_: object) => Object.keys(process.env) }),
  missing: async () => import('./nowhere' as string) as Promise<{ run(_: object): void }>,
} satisfies Tasks;
