export { AskedSuggestion } from './drafts/asked-suggestion';
export type { AskedFor, PutInReply } from './drafts/types';
export { WaitingDraft } from './drafts/waiting-draft';
export { AgentsDid } from './why/agents-did';
export { WhyPanel } from './why/why-panel';
