export { DraftsPage } from './drafts/drafts-page';
export { AgentPage } from './editor/agent-page';
export { AgentsPage } from './list/agents-page';
export { ProvidersPage } from './providers/providers-page';
export { RulesPage } from './settings/rules-page';
export { TrainingPage } from './training/training-page';
