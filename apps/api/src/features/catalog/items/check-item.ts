import type { z } from 'zod';
import type { Attribute } from '../attributes/attribute';
import { checkAddress, checkValues } from '../attributes/check-values';
import type { Values } from '../attributes/value';
import { ItemInput } from './schemas';

export type CheckedItem = {
  externalId: string;
  title: string;
  description: string;
  url: string | null;
  image: string | null;
  values: Values;
};

export type Check = { item: CheckedItem; problems: null } | { item: null; problems: Record<string, string> };

/** An item that came from anywhere: in the catalog's form, or every reason why it is not. */
export function checkItem(attributes: readonly Attribute[], input: unknown, now: Date): Check {
  const parsed = ItemInput.safeParse(input);
  if (!parsed.success) return { item: null, problems: problemsOf(parsed.error) };
  return checkParsed(attributes, parsed.data, now);
}

export function checkParsed(attributes: readonly Attribute[], input: ItemInput, now: Date): Check {
  const { externalId, title, description, ...given } = input;
  const { values, problems } = checkValues(attributes, given.values, now);
  const url = address(given.url);
  const image = address(given.image);
  if (url === undefined) problems.url = 'is no address';
  if (image === undefined) problems.image = 'is no address';
  if (Object.keys(problems).length > 0) return { item: null, problems };
  return {
    item: { externalId, title, description, url: url ?? null, image: image ?? null, values },
    problems: null,
  };
}

function address(given: string | null | undefined): string | null | undefined {
  if (!given) return null;
  const checked = checkAddress(given);
  return checked && 'value' in checked ? String(checked.value) : undefined;
}

function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { path, message } of error.issues) problems[path.join('.')] ??= message;
  return problems;
}
