import { avatarNames } from '@parley/shared/faces';
import { z } from 'zod';
import { line, listOf } from '../../../platform/schema';
import { personaNames } from './personas';
import { AgentConfig, AgentId, AgentsSettings } from './schemas';

const details = {
  name: line(60).min(1),
  role: line(120),
  avatar: z.enum(avatarNames),
};

export const CreateAgent = z.strictObject({
  persona: z.enum(personaNames).nullable().default(null).describe('Null begins with nothing.'),
  name: details.name.optional().describe('The persona’s own, unless given.'),
  role: details.role.optional(),
  avatar: details.avatar.optional(),
});
export type CreateAgent = z.output<typeof CreateAgent>;

export const OneAgent = z.strictObject({ agentId: AgentId });
export type OneAgent = z.output<typeof OneAgent>;

export const ListAgents = z.strictObject({
  state: z.enum(['current', 'archived']).default('current').describe('Those in use, or those put away.'),
});
export type ListAgents = z.output<typeof ListAgents>;

export const UpdateAgent = z.strictObject({
  agentId: AgentId,
  name: details.name.optional(),
  role: details.role.optional(),
  avatar: details.avatar.optional(),
  position: z.number().int().min(0).max(1000).optional().describe('Counted from 0; the others make room.'),
  active: z.boolean().optional(),
});
export type UpdateAgent = z.output<typeof UpdateAgent>;

export const AgentShown = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  avatar: z.string(),
  active: z.boolean(),
  position: z.number(),
  version: z.number().describe('Of what answers now.'),
  latestVersion: z.number(),
  trialId: z.string().nullable().describe('While two of its versions are tried beside each other.'),
  config: AgentConfig,
  createdAt: z.date(),
  archivedAt: z.date().nullable(),
});
export type AgentShown = z.output<typeof AgentShown>;
export const AgentList = listOf(AgentShown);

export const PersonaList = listOf(
  z.object({
    name: z.enum(personaNames),
    title: z.string(),
    agentName: z.string(),
    role: z.string(),
    avatar: z.string(),
    about: z.string(),
    config: AgentConfig,
  }),
);

const full = AgentsSettings.shape;
/** What is not given stays. */
export const UpdateAgentsSettings = z.strictObject({
  on: full.on.unwrap().optional(),
  handOver: full.handOver.unwrap().partial().optional(),
  linkHosts: full.linkHosts.unwrap().optional(),
  draftHours: full.draftHours.unwrap().optional(),
  draftExpiry: full.draftExpiry.unwrap().optional(),
});
export type UpdateAgentsSettings = z.output<typeof UpdateAgentsSettings>;
