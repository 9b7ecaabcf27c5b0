import { z } from 'zod';
import { type ModelInfo, type ProviderInfo, type ProviderTable, providerNames } from './types';

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

/** What a file says stands above what is known. A list of models takes the place of another. */
export function tableAbove(known: ProviderTable, file: unknown): ProviderTable {
  const parsed = TableFile.safeParse(file);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const providers = providerNames.map((name) => [name, above(known[name], parsed.data[name] ?? {})]);
  return Object.fromEntries(providers) as ProviderTable;
}

function above(known: ProviderInfo, said: TableProvider): ProviderInfo {
  const capabilities = { ...known.capabilities, ...given(said.capabilities ?? {}) };
  return {
    ...known,
    capabilities,
    baseUrl: said.baseUrl ?? known.baseUrl,
    transcriber: said.transcriber === undefined ? known.transcriber : said.transcriber,
    models: said.models?.map((model) => modelOf(model, { ...known, capabilities })) ?? known.models,
  };
}

function modelOf({ name, ...said }: TableModel, provider: ProviderInfo): ModelInfo {
  const known = provider.models.find((model) => model.name === name);
  const price = said.price && { ...said.price, cachedIn: said.price.cachedIn ?? said.price.in };
  return {
    name,
    title: said.title ?? known?.title ?? name,
    contextTokens: said.contextTokens ?? known?.contextTokens ?? unknownContext,
    price: price === undefined ? (known?.price ?? null) : price,
    capabilities: { ...(known?.capabilities ?? provider.capabilities), ...given(said.capabilities ?? {}) },
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
