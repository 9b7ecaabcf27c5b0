import { accountsRouter } from '../../features/accounts';
import { mergeRouters } from '../../platform/trpc';

export const appRouter = mergeRouters(accountsRouter);
export type AppRouter = typeof appRouter;
