export { WhyPanel } from './why/why-panel';
