import { z } from 'zod';
import { Cursor, line, PageSize, pageOf } from '../../../../platform/schema';
import { AgentConfig, AgentId } from '../schemas';

const Numbered = z.coerce.number().int().min(1).max(1_000_000);
const one = { agentId: AgentId, number: Numbered };

export const SaveVersion = z.strictObject({
  agentId: AgentId,
  config: AgentConfig,
  note: line(200).default(''),
  answers: z.boolean().default(true).describe('Whether it is the one that answers from now on.'),
  basedOn: z.number().int().min(1).optional().describe('Refused when somebody saved a later one meanwhile.'),
});
export type SaveVersion = z.output<typeof SaveVersion>;

export const ListVersions = z.strictObject({ agentId: AgentId, cursor: Cursor, limit: PageSize });
export type ListVersions = z.output<typeof ListVersions>;

export const OneVersion = z.strictObject(one);
export type OneVersion = z.output<typeof OneVersion>;

export const DiffVersions = z.strictObject({ agentId: AgentId, from: Numbered, to: Numbered });
export type DiffVersions = z.output<typeof DiffVersions>;

export const RollBack = z.strictObject({ ...one, note: line(200).default('') });
export type RollBack = z.output<typeof RollBack>;

const head = {
  number: z.number(),
  note: z.string(),
  createdBy: z.string(),
  createdAt: z.date(),
  answers: z.boolean(),
};
export const VersionPage = pageOf(z.object(head));
export const VersionShown = z.object({ ...head, config: AgentConfig });

export const DiffLine = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DiffLine = z.output<typeof DiffLine>;

export const VersionDiff = z.object({
  from: z.number(),
  to: z.number(),
  fields: z.array(
    z.object({
      field: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      lines: z.array(DiffLine).nullable().describe('Of texts of several lines.'),
    }),
  ),
});
