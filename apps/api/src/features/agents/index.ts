export { listFaces } from './agents/list-faces';
export { type AgentsSeed, seedAgents } from './agents/seed-agents';
export { agentCrons, agentJobs, handleAgentJobs } from './jobs';
export { resealProviderKeys } from './providers/reseal-provider-keys';
export { agentsRouter } from './router';
export { createTurns } from './turn/create-turns';
