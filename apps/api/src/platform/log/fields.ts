import { describeError, type LoggedError } from './describe-error';
import { scrub } from './scrub';

/** The closed list. A field that is not here, or not of its kind, never reaches the log. */
const kinds = {
  requestId: 'string',
  route: 'string',
  method: 'string',
  status: 'number',
  tookMs: 'number',
  tenantId: 'string',
  actorKind: 'string',
  actorId: 'string',
  job: 'string',
  jobId: 'string',
  attempt: 'number',
  check: 'string',
  state: 'string',
  limit: 'string',
  reason: 'string',
  code: 'string',
  migration: 'string',
  database: 'string',
  count: 'number',
  port: 'number',
  signal: 'string',
  pid: 'number',
  role: 'string',
  version: 'string',
} as const;

type Kinds = typeof kinds;
type OfKind = { string: string; number: number };
export type LogFields = { [Name in keyof Kinds]?: OfKind[Kinds[Name]] | null | undefined } & {
  error?: unknown;
};
export type LoggedFields = Record<string, string | number | LoggedError>;

const maxLength = 200;

export function allowed(fields: Readonly<Record<string, unknown>>, onDropped: () => void): LoggedFields {
  const kept: LoggedFields = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    if (name === 'error') kept[name] = describeError(value);
    else if (!isField(name) || typeof value !== kinds[name]) onDropped();
    else if (typeof value === 'string') kept[name] = scrub(value.slice(0, maxLength));
    else if (typeof value === 'number') kept[name] = Math.round(value * 100) / 100;
  }
  return kept;
}

function isField(name: string): name is keyof Kinds {
  return Object.hasOwn(kinds, name);
}
