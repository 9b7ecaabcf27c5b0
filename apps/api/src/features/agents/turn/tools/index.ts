import { z } from 'zod';
import type { ModelTool, ToolSpec } from '../../../../platform/models';
import type { Evidence, TenantCtx, Turn } from '../types';
import { collectDetails } from './collect-details';
import { handOver } from './hand-over';
import { lookInCatalogs } from './look-in-catalogs';
import { lookInKnowledge } from './look-in-knowledge';
import type { Told, Tool } from './tool';

const all = {
  'search-knowledge': lookInKnowledge,
  'search-catalog': lookInCatalogs,
  'hand-over': handOver,
  'collect-details': collectDetails,
} as const;

/** What this agent’s model may ask for. */
export function toolsOf({ chosen }: Turn): ToolSpec[] {
  return mayUse(chosen.config.tools).flatMap(({ name }) => specs.get(name) ?? []);
}

const specs = new Map(
  Object.values(all).map(({ name, description, input }): [string, ToolSpec] => [
    name,
    { name, description, input: z.toJSONSchema(input) as ToolSpec['input'] },
  ]),
);

type Calling = { tool: ModelTool; evidence: Evidence[] };

/** What was not allowed, or asked for wrongly, is told to the model and does nothing. */
export async function callTool(
  ctx: TenantCtx,
  turn: Turn,
  { tool: asked, evidence }: Calling,
): Promise<Told> {
  const tool = mayUse(turn.chosen.config.tools).find(({ name }) => name === asked.name);
  if (!tool) return refused('There is no such tool.');
  const input = tool.input.safeParse(asked.input);
  if (!input.success) return refused('That is not what this tool takes.');
  const told = await tool.run(ctx, turn, input.data);
  const from = evidence.length;
  evidence.push(...told.evidence);
  const found = told.evidence.map(({ title, text }, at) => `[${from + at + 1}] ${title}: ${text}`).join('\n');
  return { content: [told.content, found].filter(Boolean).join('\n'), wantsPerson: told.wantsPerson };
}

const refused = (content: string): Told => ({ content, wantsPerson: false });

function mayUse(names: readonly string[]): Tool[] {
  return Object.entries(all).flatMap(([name, tool]) => (names.includes(name) ? [tool as Tool] : []));
}
