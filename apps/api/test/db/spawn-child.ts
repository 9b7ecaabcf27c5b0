import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type Child = {
  pid: number;
  /** The next line that it prints, or null when there will be none. */
  nextLine(): Promise<string | null>;
  tell(line: string): void;
  kill(signal?: NodeJS.Signals): Promise<void>;
  ended: Promise<number | null>;
};

/** Runs one of `children/` as a real process. */
export function spawnChild(name: string, ...args: string[]): Child {
  const script = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.pid === undefined) throw new Error(`${name} did not start.`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = endOf(child);
  return {
    pid: child.pid,
    nextLine: async () => {
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
    ended,
  };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}
