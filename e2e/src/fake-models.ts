import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../apps/api', import.meta.url));
const script = 'test/vendors/serve-fake-models.ts';

export type FakeModels = { url: string; host: string; end(): Promise<void> };

/** A provider of models on this machine, which answers everybody alike. */
export async function startFakeModels(say: string): Promise<FakeModels> {
  const args = ['--import', 'tsx', script, '--say', say];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    host: new URL(url).host,
    async end() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
