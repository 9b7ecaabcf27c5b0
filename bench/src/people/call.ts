export type Caller = { url: string; cookie?: string | undefined; apiKey?: string | undefined };

/** Not what was asked for; the status says how the server put it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    what: string,
  ) {
    super(what);
  }
}

type Called = { data: unknown; cookies: string[] };

/** One procedure, as the admin app would call it. */
export async function mutate(caller: Caller, procedure: string, input: object): Promise<Called> {
  const response = await fetch(`${caller.url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headersOf(caller) },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as { result?: { data: unknown } };
  if (!response.ok || !answer.result)
    throw new Refused(response.status, `${procedure}: ${JSON.stringify(answer)}`);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return { data: answer.result.data, cookies };
}

/** One path of the REST interface. */
export async function rest<Answer>(caller: Caller, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${caller.url}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(body && { 'content-type': 'application/json' }), ...headersOf(caller) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, `${path}: ${text}`);
  return JSON.parse(text) as Answer;
}

export function headersOf({ cookie, apiKey }: Omit<Caller, 'url'>): Record<string, string> {
  return { ...(cookie && { cookie }), ...(apiKey && { authorization: `Bearer ${apiKey}` }) };
}
