import type { ContactView } from '@parley/shared/live';
import { SessionOver } from '../errors';

type Standing = { merged: boolean; identified: boolean; blocked: boolean } | null;

/**
 * A session is over when its contact became somebody else or was proven by another token than this one:
 * who copied an anonymous visitor's token does not hear what they say once they are known.
 */
export function isOver(standing: Standing, identified: boolean): boolean {
  return standing ? standing.merged || standing.identified !== identified : identified;
}

export function refuseWhenOver(standing: Standing, identified: boolean): void {
  if (isOver(standing, identified)) throw new SessionOver();
}

type Row = {
  id: string;
  externalId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  fields: unknown;
};

export function toContactView({ id, externalId, name, email, phone, fields }: Row): ContactView {
  return { id, identified: externalId !== null, name, email, phone, fields: toFields(fields) };
}

export function toFields(stored: unknown): Record<string, string> {
  const entries = Object.entries(stored ?? {}) as [string, unknown][];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
