import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));

type Given = { port: number; publicUrl: string };

/** Parley as the guide sets it up behind one proxy: on loopback, in production. */
export async function startProduction({ port, publicUrl }: Given) {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-production-'));
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      PARLEY_PUBLIC_URL: publicUrl,
      PARLEY_TRUSTED_PROXIES: '1',
      PARLEY_DATA_DIR: dataDir,
      PARLEY_LOG_LEVEL: 'warn',
      PARLEY_DEMO: 'yes',
      PARLEY_MAIL_FROM: 'Parley <parley@parley.example.com>',
      SMTP_URL: 'smtp://127.0.0.1:9',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: publicUrl,
    dataDir,
    setupPath: await setupPath(child),
    async stop() {
      await ended(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await over;
}

function setupPath(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`Parley ended with ${code}:\n${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const path = /(\/admin\/setup\?token=\w{40})/.exec(said)?.[1];
      if (path && said.includes('Ctrl-C')) resolve(path);
    });
  });
}
