import { deliverMail, type deliverWith } from './features/accounts';
import { agentCrons, agentJobs, handleAgentJobs } from './features/agents';
import { billingCrons, billingJobs, handleBillingJobs, payForMeanings } from './features/billing';
import { catalogCrons, catalogJobs, handleCatalogJobs, readItemTexts } from './features/catalog';
import { conversationCrons, conversationJobs, handleConversationJobs } from './features/conversations';
import { handleKnowledgeJobs, knowledgeCrons, knowledgeJobs, readPassageTexts } from './features/knowledge';
import type { Bus } from './platform/bus';
import { systemClock } from './platform/clock';
import type { Ctx } from './platform/ctx';
import type { Db } from './platform/db';
import type { Embeddings } from './platform/embeddings';
import { createJobs, type Jobs } from './platform/jobs';
import type { Log } from './platform/log';
import type { Metrics } from './platform/metrics';
import { handleMeaningJobs, handleSearchJobs, meaningJobs, searchJobs } from './platform/search';
import { discardFiles, discardWith, type Storage } from './platform/storage';

type Parts = { db: Db; log: Log; metrics: Metrics; bus: Bus; storage: Storage; embeddings: Embeddings };
type Given = {
  deliver: ReturnType<typeof deliverWith>;
  /** For the platform itself, at work for one tenant or for none. */
  ctx(tenantId: string | null): Ctx;
};

const jobsChannel = 'jobs';

/** Everything that is done in the background, and by whom. */
export function buildJobs(parts: Parts, { deliver, ctx }: Given): Jobs {
  return createJobs({
    db: parts.db,
    log: parts.log,
    clock: systemClock,
    catalog: [
      deliverMail,
      discardFiles,
      ...searchJobs,
      ...meaningJobs,
      ...knowledgeJobs,
      ...billingJobs,
      ...catalogJobs,
      ...conversationJobs,
      ...agentJobs,
    ],
    handlers: {
      [deliverMail.name]: deliver,
      [discardFiles.name]: discardWith(parts.storage),
      ...handleSearchJobs(parts),
      ...handleMeaningJobs(
        { ...parts, pay: payForMeanings(ctx) },
        { knowledge: readPassageTexts, catalog: readItemTexts },
      ),
      ...handleKnowledgeJobs(ctx),
      ...handleBillingJobs(ctx),
      ...handleCatalogJobs(ctx),
      ...handleConversationJobs(() => ctx(null)),
      ...handleAgentJobs(ctx),
    },
    crons: [...billingCrons, ...catalogCrons, ...knowledgeCrons, ...conversationCrons, ...agentCrons],
    observe: parts.metrics.observeJob,
    announce: (queue) => void parts.bus.publish(jobsChannel, queue),
  });
}

/** Hears what other nodes have put in line. */
export async function listenToNodes({ bus, jobs }: { bus: Bus; jobs: Jobs }): Promise<void> {
  await bus.subscribe(jobsChannel, (queue) => jobs.wake(queue));
}
