import { Nothing } from '../../platform/schema';
import { procedure, router } from '../../platform/trpc';
import { UpdateWishes, WishesShown } from './schemas';
import { readWishes, updateWishes } from './wishes';

export const notificationsRouter = router({
  notifications: router({
    wishes: procedure
      .input(Nothing.optional())
      .output(WishesShown)
      .query(({ ctx }) => readWishes(ctx)),
    updateWishes: procedure
      .input(UpdateWishes)
      .output(WishesShown)
      .mutation(({ ctx, input }) => updateWishes(ctx, input)),
  }),
});
