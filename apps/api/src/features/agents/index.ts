export { type AgentsSeed, seedAgents } from './agents/seed-agents';
export { agentsRouter } from './router';
export { createTurns } from './turn/create-turns';
