import { WebSocket } from 'ws';

/** How a page of that site reaches a server: whatever it sends says where it is from. */
export function browserWays(origin: string, forwardedFor: string) {
  const headers = { origin, 'x-forwarded-for': forwardedFor };
  return {
    fetch(input: string | URL | Request, init?: RequestInit) {
      const all = new Headers(init?.headers);
      for (const [name, value] of Object.entries(headers)) all.set(name, value);
      return fetch(input, { ...init, headers: all });
    },
    WebSocket: class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols, { headers });
      }
    } as unknown as typeof globalThis.WebSocket,
  };
}
