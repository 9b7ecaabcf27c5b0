import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Paths = Record<string, object>;
type Scripted = { url: string; calls: string[]; problems: string[]; close(): Promise<void> };

const entry = { id: 'aud_1', at: '2026-11-21T08:00:00.000Z', action: 'member.joined' };
const answers: Record<string, (url: URL) => unknown> = {
  'GET /audit': (url) => ({ items: [entry], nextCursor: url.searchParams.get('cursor') ? null : 'more' }),
  'GET /conversations': () => ({ items: [], nextCursor: null }),
  'POST /catalogs/search': () => ({
    catalogs: [
      { name: 'Rooms', total: 1, items: [{ item: { title: 'Suite' }, why: [{ text: 'unter 250 €' }] }] },
    ],
  }),
  'POST /site-keys': () => ({
    id: 'stk_1',
    key: 'pk_1',
    name: 'Main site',
    origins: ['https://www.example.com'],
  }),
};

/** An API at the wire that knows the document's calls and answers a few of them. */
export async function startScriptedApi(paths: Paths): Promise<Scripted> {
  const calls: string[] = [];
  const problems: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api\/v1/, '');
    const call = `${request.method} ${path}`;
    calls.push(call);
    if (!((request.method?.toLowerCase() as string) in (knownPath(paths, path) ?? {})))
      problems.push(`${call} is not in the document`);
    if (request.headers.authorization !== 'Bearer sk_example') problems.push(`${call} carries no key`);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answers[call]?.(url) ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    problems,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** `/conversations/cnv_1/messages` is `/conversations/{conversationId}/messages`. */
function knownPath(paths: Paths, path: string): object | undefined {
  if (path in paths) return paths[path];
  const known = Object.keys(paths).find((template) => {
    const form = template.split('/').map((part) => (part.startsWith('{') ? '[^/]+' : part));
    return new RegExp(`^${form.join('/')}$`).test(path);
  });
  return known === undefined ? undefined : paths[known];
}
