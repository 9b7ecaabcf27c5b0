import type { Output } from '../../api/contract';

export type Agent = Output['agents']['get'];
export type AgentConfig = Agent['config'];
export type Persona = Output['agents']['personas']['items'][number];
export type AgentsSettings = Output['agents']['settings'];
export type Version = Output['agentVersions']['list']['items'][number];
export type FieldDiff = Output['agentVersions']['diff']['fields'][number];
export type DiffLine = NonNullable<FieldDiff['lines']>[number];
export type Trial = Output['agentTrials']['list']['items'][number];
export type TrialResults = Output['agentTrials']['results'];
export type Arm = TrialResults['first'];
export type Provider = Output['modelProviders']['list']['items'][number];
