import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Spawned = { url: string; origin: string; host: string; end(): Promise<void> };
type Options = { port?: number; say?: string; hostile?: string };

/** The same as a process of its own, whose work is not counted with ours. */
export async function spawnFakeModels(options: Options = {}): Promise<Spawned> {
  const script = fileURLToPath(new URL('./serve-fake-models.ts', import.meta.url));
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const args = ['--import', 'tsx', script, ...given];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstLine(child);
  const { origin, host } = new URL(url);
  return {
    ...{ url, origin, host },
    async end() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('The fake models did not start.');
}
