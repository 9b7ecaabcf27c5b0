export type { PutInReply } from './drafts/types';
export { WaitingDraft } from './drafts/waiting-draft';
export { WhyPanel } from './why/why-panel';
