import type { z } from 'zod';

/** What the vendor answers when it refuses. */
export class WireError extends Error {
  constructor(
    readonly status: number,
    readonly body: { type: string; code?: string; message: string; param?: string; decline_code?: string },
  ) {
    super(body.message);
  }
}

export const missing = (what: string) =>
  new WireError(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}` });
export const refused = (message: string, param?: string) =>
  new WireError(400, { type: 'invalid_request_error', message, ...(param && { param }) });
export const declined = (message = 'Your card was declined.') =>
  new WireError(402, { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', message });

type Nested = { [key: string]: Nested | string };

/** `a[b][0]=c` as the SDK writes it. */
export function parseForm(text: string): Nested {
  const root: Nested = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [first = '', ...rest] = name.replaceAll(']', '').split('[');
    put(root, [first, ...rest], value);
  }
  return root;
}

function put(into: Nested, [key = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = into[key];
  const next: Nested = typeof inner === 'object' ? inner : {};
  into[key] = next;
  put(next, rest, value);
}

/** Refuses what the vendor would not know, in its own words. */
export function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : null;
  const path = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].map(String).join('.');
  if (unknown) {
    throw new WireError(400, {
      type: 'invalid_request_error',
      code: 'parameter_unknown',
      message: `Received unknown parameter: ${path}`,
      param: path,
    });
  }
  throw refused(`Invalid ${path}: ${issue?.message}`, path);
}
