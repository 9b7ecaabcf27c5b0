import { accountsRouter } from '../../features/accounts';
import { contactsRouter } from '../../features/contacts';
import { mergeRouters } from '../../platform/trpc';

export const appRouter = mergeRouters(accountsRouter, contactsRouter);
export type AppRouter = typeof appRouter;
