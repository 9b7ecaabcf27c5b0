export { DraftCard } from './drafts/draft-card';
export { WhyPanel } from './why/why-panel';
