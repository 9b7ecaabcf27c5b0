import type { Served } from '../serve';

export type Answer = { status: number; reason: string | null; body: string };

let caller = 0;
/** Each call from an address of its own: limits per address are tested where they live. */
function addressed(headers: Record<string, string>): Record<string, string> {
  caller += 1;
  const ip = `10.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller & 255}`;
  return {
    ...headers,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': ip,
  };
}

type Call = {
  procedure: string;
  type: 'query' | 'mutation';
  input: object | undefined;
  headers: Record<string, string>;
};

export async function callTrpc(served: Served, { procedure, type, input, headers }: Call): Promise<Answer> {
  const url = new URL(`${served.url}/trpc/${procedure}`);
  if (type === 'query' && input) url.searchParams.set('input', JSON.stringify(input));
  const response = await fetch(url, {
    method: type === 'query' ? 'GET' : 'POST',
    headers: addressed(headers),
    ...(type === 'mutation' && { body: JSON.stringify(input ?? {}) }),
  });
  const body = await response.text();
  return { status: response.status, reason: JSON.parse(body).error?.data?.reason ?? null, body };
}

type RestCall = {
  method: string;
  path: string;
  input: Record<string, unknown>;
  headers: Record<string, string>;
};

/** Puts the input where REST wants it: in the path, the query or the body. */
export async function callRest(served: Served, { method, path, input, headers }: RestCall): Promise<Answer> {
  const rest = { ...input };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const url = new URL(`${served.url}/api/v1${filled}`);
  const inQuery = method === 'GET' || method === 'DELETE';
  if (inQuery) for (const [name, value] of Object.entries(rest)) url.searchParams.set(name, String(value));
  const response = await fetch(url, {
    method,
    headers: addressed(headers),
    ...(!inQuery && { body: JSON.stringify(rest) }),
  });
  const body = await response.text();
  return { status: response.status, reason: response.ok ? null : JSON.parse(body).code, body };
}
