import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { DomainError } from '../../../platform/errors';
import {
  breakerKeyOf,
  type ModelFailureReason,
  type ModelInfo,
  type ProviderName,
  providerNames,
} from '../../../platform/models';
import { quote } from '../../billing';
import { failureWords, keyStates, type ProviderShown } from './schemas';
import { type Lately, listKeys, type ProviderKey, readLately } from './store';

type TenantCtx = Ctx & { tenantId: string };

/** Who can be asked, with which models, by whose key, and how it went lately. */
export async function listProviders(ctx: Ctx): Promise<{ items: ProviderShown[] }> {
  const { tenantId } = authorize(ctx, 'agents:read');
  const inTenant = { ...ctx, tenantId };
  const since = new Date(ctx.platform.clock.now().getTime() - lately);
  const [keys, calls] = await withTenant(ctx, async (tx) => [
    await listKeys(tx, tenantId),
    await readLately(tx, { tenantId, since }),
  ]);
  const items: ProviderShown[] = [];
  for (const name of providerNames) {
    const own = keys.find(({ provider }) => provider === name) ?? null;
    const went = calls.find(({ provider }) => provider === name) ?? null;
    items.push(await toProvider(inTenant, { name, own, went }));
  }
  return { items };
}

const lately = 24 * 3_600_000;

type Known = { name: ProviderName; own: ProviderKey | null; went: Lately | null };

async function toProvider(ctx: TenantCtx, { name, own, went }: Known): Promise<ProviderShown> {
  const { providers, offered } = ctx.platform.models;
  const { title, keyUrl, baseUrl, transcriber, capabilities, models } = providers[name];
  const isOffered = offered.includes(name);
  return {
    name,
    title,
    keyUrl,
    wantsBaseUrl: baseUrl === null,
    offered: isOffered,
    transcribes: transcriber !== null,
    capabilities,
    models: await Promise.all(models.map((model) => toModel(ctx, { name, model, isOffered }))),
    ownKey: own && { ...toOwnKey(own), ...(isRefusedSince(own, went) && { state: 'refused' as const }) },
    health: healthOf(ctx, name, went),
  };
}

type Listed = { name: ProviderName; model: ModelInfo; isOffered: boolean };

async function toModel(ctx: TenantCtx, { name, model, isOffered }: Listed) {
  const { price, contextTokens, title, capabilities } = model;
  const creditsPerReply = isOffered ? await creditsOf(ctx, name, model.name) : null;
  return { name: model.name, title, contextTokens, capabilities, dollarsPerMillion: price, creditsPerReply };
}

/** Null where nothing costs any, or nobody has set a price. */
async function creditsOf(ctx: TenantCtx, provider: ProviderName, model: string): Promise<number | null> {
  if (ctx.platform.payments === null) return null;
  try {
    return (await quote(ctx, { unit: 'reply', provider, model, quantity: 1 })).credits;
  } catch (error) {
    if (DomainError.isInstance(error)) return null;
    throw error;
  }
}

function healthOf(
  { platform, tenantId }: TenantCtx,
  provider: ProviderName,
  went: Lately | null,
): ProviderShown['health'] {
  const pausedMs = platform.models.pausedMs(breakerKeyOf(tenantId, provider));
  if (!went) return pausedMs === 0 ? null : { ...never, pausedMs };
  const { calls, failures, answeredAt, firstTokenMs, failedAt, reason } = went;
  const words = failureWords[reason as ModelFailureReason] ?? failureWords.unavailable;
  const lastFailure = failedAt && reason !== null ? { reason, words, at: failedAt } : null;
  return { pausedMs, calls, failures, answeredAt, firstTokenMs, lastFailure };
}

const never = { calls: 0, failures: 0, answeredAt: null, firstTokenMs: null, lastFailure: null };

/** It worked when it was tried, and the provider has not taken it since. */
function isRefusedSince({ checkedAt }: ProviderKey, went: Lately | null): boolean {
  const { failedAt, answeredAt, reason } = went ?? {};
  if (reason !== 'unauthorized' || !failedAt) return false;
  return failedAt > (checkedAt ?? failedAt) && failedAt > (answeredAt ?? new Date(0));
}

export function toOwnKey({ hint, baseUrl, state, checkedAt, createdBy, createdAt }: ProviderKey) {
  const known = keyStates.find((each) => each === state) ?? 'refused';
  return { hint, baseUrl, state: known, checkedAt, createdBy, createdAt };
}
