export { type PutInReply, WaitingDraft } from './drafts/waiting-draft';
export { WhyPanel } from './why/why-panel';
