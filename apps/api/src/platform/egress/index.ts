export {
  createEgress,
  type Egress,
  type EgressOptions,
  type EgressResponse,
  type EgressStream,
} from './egress';
export { EgressFailed, EgressRefused } from './errors';
