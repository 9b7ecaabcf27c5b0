export { type AgentsSeed, seedAgents } from './agents/seed-agents';
export { createTurns } from './turn/create-turns';
