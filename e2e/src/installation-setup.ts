import { rmSync } from 'node:fs';
import { type BrowserContext, request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { owner } from './people';
import { startServer } from './server';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
export type Installation = { folder: string; port: number; cookies: Cookies };
type Prepared = Installation & { users: number };

// Several projects of one run share it; each loads this file anew.
const shared = globalThis as typeof globalThis & { parleyInstallation?: Promise<Prepared> | undefined };

/** A server that has been set up once and stopped: every file starts from a copy of its folder. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  shared.parleyInstallation ??= prepare();
  const prepared = await shared.parleyInstallation;
  const { users: _, ...installation } = prepared;
  prepared.users += 1;
  provide('installation', installation);
  return async () => {
    prepared.users -= 1;
    if (prepared.users > 0) return;
    shared.parleyInstallation = undefined;
    rmSync(prepared.folder, { recursive: true, force: true });
  };
}

async function prepare(): Promise<Prepared> {
  const server = await startServer();
  const visit = await request.newContext({ extraHTTPHeaders: { origin: server.url } });
  const token = new URL(server.setupPath, server.url).searchParams.get('token');
  const answer = await visit.post(`${server.url}/trpc/setup.complete`, { data: { token, ...owner } });
  if (!answer.ok()) throw new Error(`The server could not be set up: ${await answer.text()}`);
  const { cookies } = await visit.storageState();
  await visit.dispose();
  await server.leave();
  return { folder: server.dataDir, port: Number(new URL(server.url).port), cookies, users: 0 };
}
