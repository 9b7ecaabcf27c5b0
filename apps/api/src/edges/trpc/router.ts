import { accountsRouter } from '../../features/accounts';
import { agentsRouter } from '../../features/agents';
import { billingRouter } from '../../features/billing';
import { catalogRouter } from '../../features/catalog';
import { contactsRouter } from '../../features/contacts';
import { conversationsRouter } from '../../features/conversations';
import { knowledgeRouter } from '../../features/knowledge';
import { notificationsRouter } from '../../features/notifications';
import { mergeRouters } from '../../platform/trpc';

export const appRouter = mergeRouters(
  accountsRouter,
  agentsRouter,
  billingRouter,
  catalogRouter,
  contactsRouter,
  conversationsRouter,
  knowledgeRouter,
  notificationsRouter,
);
export type AppRouter = typeof appRouter;
