import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ProviderTable, providerTable } from './table';
import { type ModelInfo, type ProviderInfo, providerNames } from './types';

const capability = z.strictObject({
  streaming: z.boolean().optional(),
  tools: z.boolean().optional(),
  schema: z.boolean().optional(),
  vision: z.boolean().optional(),
  audio: z.boolean().optional(),
  usage: z.boolean().optional(),
});

const amount = z.number().min(0).max(10_000);

const TableModel = z.strictObject({
  name: z.string().min(1).max(200),
  title: z.string().min(1).max(200).optional(),
  contextTokens: z.number().int().min(256).max(100_000_000).optional(),
  price: z.strictObject({ in: amount, out: amount, cachedIn: amount.optional() }).nullish(),
  capabilities: capability.optional(),
});

const TableProvider = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  transcriber: z.string().min(1).max(200).nullish(),
  capabilities: capability.optional(),
  models: z.array(TableModel).max(200).optional(),
});

type TableModel = z.infer<typeof TableModel>;
type TableProvider = z.infer<typeof TableProvider>;

const TableFile = z.partialRecord(z.enum(providerNames), TableProvider);

/** The built-in table with what the operator’s file says above it. A list of models takes the place of the built-in. */
export function readTable(path: string): ProviderTable {
  const parsed = TableFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const providers = providerNames.map((name) => [name, above(providerTable[name], parsed.data[name] ?? {})]);
  return Object.fromEntries(providers) as ProviderTable;
}

function above(built: ProviderInfo, said: TableProvider): ProviderInfo {
  const capabilities = { ...built.capabilities, ...given(said.capabilities ?? {}) };
  return {
    ...built,
    capabilities,
    baseUrl: said.baseUrl ?? built.baseUrl,
    transcriber: said.transcriber === undefined ? built.transcriber : said.transcriber,
    models: said.models?.map((model) => modelOf(model, { ...built, capabilities })) ?? built.models,
  };
}

function modelOf({ name, ...said }: TableModel, provider: ProviderInfo): ModelInfo {
  const built = provider.models.find((model) => model.name === name);
  const price = said.price && { ...said.price, cachedIn: said.price.cachedIn ?? said.price.in };
  return {
    name,
    title: said.title ?? built?.title ?? name,
    contextTokens: said.contextTokens ?? built?.contextTokens ?? unknownContext,
    price: price === undefined ? (built?.price ?? null) : price,
    capabilities: { ...(built?.capabilities ?? provider.capabilities), ...given(said.capabilities ?? {}) },
  };
}

/** What most take at least. */
export const unknownContext = 8000;

const given = <Flags extends object>(flags: Flags) =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));

/** Of the operator’s own server, as the operator names them. */
export function namedModels(table: ProviderTable, names: readonly string[]): ProviderTable {
  const { compatible } = table;
  const known = compatible.models.filter(({ name }) => !names.includes(name));
  const models = names.map((name) =>
    modelOf(compatible.models.find((each) => each.name === name) ?? { name }, compatible),
  );
  return { ...table, compatible: { ...compatible, models: [...models, ...known] } };
}
