import type { Auth } from './auth';
import type { Bus } from './bus';
import type { Capabilities } from './capabilities';
import type { Claims } from './claims';
import type { Clock } from './clock';
import type { Vault } from './crypto';
import type { Db } from './db';
import type { Egress } from './egress';
import type { Embeddings } from './embeddings';
import type { Health } from './health';
import type { HostPace } from './host-pace';
import type { NewId } from './ids';
import type { Jobs } from './jobs';
import type { Limits } from './limits';
import type { Live } from './live';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { Models } from './models';
import type { Payments } from './payments';
import type { Sandbox } from './payments/sandbox';
import type { Search } from './search';
import type { Storage } from './storage';
import type { Tokens } from './tokens';
import type { Workshop, WorkshopTasks } from './workshop';

/** What main builds once and every request and job is given. */
export type Platform = {
  db: Db;
  bus: Bus;
  auth: Auth;
  clock: Clock;
  newId: NewId;
  vault: Vault;
  /** Of visitors' sessions. */
  visitorTokens: Tokens;
  /** Of files' addresses. */
  fileCapabilities: Capabilities;
  limits: Limits;
  live: Live;
  jobs: Jobs;
  /** Conversations that wait for an agent's answer, each worked at by one node. */
  turns: Claims;
  egress: Egress;
  /** How fast websites are asked. */
  hostPace: HostPace;
  /** What texts mean, by a provider’s model, where one is configured. */
  embeddings: Embeddings;
  search: Search;
  /** Chat models of every provider. */
  models: Models;
  /** Whoever takes the money; null where nothing costs any. */
  payments: Payments | null;
  /** Our own fake of it, where that is what takes the money. */
  sandbox: Sandbox | null;
  storage: Storage;
  /** Reads what strangers send, apart from the server. */
  workshop: Workshop<WorkshopTasks>;
  log: Log;
  metrics: Metrics;
  health: Health;
  publicUrl: string;
  version: string;
  role: 'web' | 'worker' | 'all';
};
