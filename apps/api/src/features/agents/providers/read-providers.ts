import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { DomainError } from '../../../platform/errors';
import { breakerKeyOf, type ModelInfo, type ProviderName, providerNames } from '../../../platform/models';
import { quote } from '../../billing';
import { failureWords, keyStates, type ProviderShown } from './schemas';
import { listKeys, type ProviderKey } from './store';

type TenantCtx = Ctx & { tenantId: string };

/** Who can be asked, with which models, by whose key, and how it went lately. */
export async function listProviders(ctx: Ctx): Promise<{ items: ProviderShown[] }> {
  const { tenantId } = authorize(ctx, 'agents:read');
  const inTenant = { ...ctx, tenantId };
  const keys = await withTenant(ctx, (tx) => listKeys(tx, tenantId));
  const items: ProviderShown[] = [];
  for (const name of providerNames) {
    const own = keys.find(({ provider }) => provider === name);
    items.push(await toProvider(inTenant, { name, own: own ?? null }));
  }
  return { items };
}

type Known = { name: ProviderName; own: ProviderKey | null };

async function toProvider(ctx: TenantCtx, { name, own }: Known): Promise<ProviderShown> {
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
    ownKey: own && toOwnKey(own),
    health: healthOf(ctx, name),
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

function healthOf({ platform, tenantId }: TenantCtx, provider: ProviderName): ProviderShown['health'] {
  const state = platform.models.state(breakerKeyOf(tenantId, provider));
  if (!state) return null;
  const { pausedMs, calls, failures, answeredAt, firstTokenMs, lastFailure } = state;
  return {
    pausedMs,
    calls,
    failures,
    answeredAt,
    firstTokenMs,
    lastFailure: lastFailure && { ...lastFailure, words: failureWords[lastFailure.reason] },
  };
}

export function toOwnKey({ hint, baseUrl, state, checkedAt, createdBy, createdAt }: ProviderKey) {
  const known = keyStates.find((each) => each === state) ?? 'refused';
  return { hint, baseUrl, state: known, checkedAt, createdBy, createdAt };
}
