import { accountsRouter } from '../../features/accounts';
import { contactsRouter } from '../../features/contacts';
import { conversationsRouter } from '../../features/conversations';
import { mergeRouters } from '../../platform/trpc';

export const appRouter = mergeRouters(accountsRouter, contactsRouter, conversationsRouter);
export type AppRouter = typeof appRouter;
