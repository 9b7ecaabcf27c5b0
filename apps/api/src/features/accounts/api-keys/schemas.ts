import { scopes } from '@parley/shared';
import { z } from 'zod';
import { idOf, line, listOf } from '../../../platform/schema';

export const ApiKeyId = idOf('key');
export const ScopeName = z.enum(scopes);

export const CreateApiKey = z.strictObject({
  name: line(80).min(1, 'Name it after what will use it.'),
  scopes: z
    .array(ScopeName)
    .min(1, 'Choose at least one thing the key may do.')
    .max(scopes.length)
    .transform((given) => scopes.filter((scope) => given.includes(scope))),
  expiresInDays: z.number().int().min(1).max(3650).nullable(),
});
export type CreateApiKey = z.output<typeof CreateApiKey>;

export const OneApiKey = z.strictObject({ id: ApiKeyId });
export type OneApiKey = z.output<typeof OneApiKey>;

export const NewApiKey = z.object({
  id: ApiKeyId,
  key: z.string().describe('Shown this once, never again.'),
});

export const ApiKeyList = listOf(
  z.object({
    id: ApiKeyId,
    name: z.string(),
    start: z.string(),
    scopes: z.array(z.string()),
    createdBy: z.string(),
    createdAt: z.date(),
    lastUsedAt: z.date().nullable(),
    expiresAt: z.date().nullable(),
  }),
);

export const ScopeList = listOf(ScopeName);
