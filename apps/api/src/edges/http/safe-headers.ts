import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];
type WriteHead = (status: number, ...rest: (string | Given | undefined)[]) => ServerResponse;
type Header = readonly [name: string, value: string];

/** What every answer says unless its route says otherwise. */
export function baseHeaders(secure: boolean): Header[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ...(secure ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as const] : []),
  ];
}

/**
 * Adds headers to whatever will be written, by whomever. All of them go out in one list: set one by one,
 * they would cost as much as all the rest of the frame.
 */
export function safeHeaders(base: readonly Header[]): (outgoing: ServerResponse, requestId: string) => void {
  const all = base.flat();
  const names = new Set(base.map(([name]) => name.toLowerCase()));

  function complete(requestId: string, given: OutgoingHttpHeader[]): OutgoingHttpHeader[] {
    let overruled: Set<string> | null = null;
    for (let at = 0; at < given.length; at += 2) {
      const name = String(given[at]).toLowerCase();
      if (names.has(name)) overruled = (overruled ?? new Set<string>()).add(name);
    }
    return [...(overruled ? without(overruled) : all), 'X-Request-Id', requestId, ...given];
  }

  function without(overruled: ReadonlySet<string>): OutgoingHttpHeader[] {
    return base.filter(([name]) => !overruled.has(name.toLowerCase())).flat();
  }

  return (outgoing, requestId) => {
    const writeHead = outgoing.writeHead as WriteHead;
    const write: WriteHead = (status, first, second) => {
      if (typeof first !== 'string')
        return writeHead.call(outgoing, status, complete(requestId, listOf(first)));
      return writeHead.call(outgoing, status, first, complete(requestId, listOf(second)));
    };
    outgoing.writeHead = write as ServerResponse['writeHead'];
  };
}

/** Names and values in turn, which is what Node reads fastest. */
function listOf(headers: Given | string | undefined): OutgoingHttpHeader[] {
  if (Array.isArray(headers)) return headers;
  const list: OutgoingHttpHeader[] = [];
  if (typeof headers !== 'object') return list;
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) list.push(name, value);
  }
  return list;
}
