import { Nothing } from '../../platform/schema';
import { procedure, rest, router } from '../../platform/trpc';
import { adjustByHand, grantByHand } from './operator/move-by-hand';
import { AdjustByHand, GrantByHand, Moved } from './operator/schemas';
import { addPrice } from './prices/add-price';
import { listPricesNow, listPriceVersions } from './prices/read-prices';
import { AddPrice, PriceList, PriceView } from './prices/schemas';
import { readBalance } from './spending/read-balance';
import { readUsage } from './spending/read-usage';
import { BalanceView, ReadUsage, SpendingView, UpdateSpending, UsageView } from './spending/schemas';
import { updateSpending } from './spending/settings';
import { listEntries } from './statement/list-entries';
import { EntryPage, ListEntries } from './statement/schemas';

/** What a workspace reads of its credits, and what it sets itself. */
export const creditsRouter = router({
  balance: procedure
    .meta(rest('GET /billing/balance', 'Read the balance and how long it lasts', 'Billing'))
    .input(Nothing.optional())
    .output(BalanceView)
    .query(({ ctx }) => readBalance(ctx)),
  entries: procedure
    .meta(rest('GET /billing/entries', 'List the statement, newest first', 'Billing'))
    .input(ListEntries.optional())
    .output(EntryPage)
    .query(({ ctx, input }) => listEntries(ctx, input ?? ListEntries.parse({}))),
  usage: procedure
    .meta(rest('GET /billing/usage', 'Read what was used, by day, agent, model and payer', 'Billing'))
    .input(ReadUsage.optional())
    .output(UsageView)
    .query(({ ctx, input }) => readUsage(ctx, input ?? {})),
  prices: procedure
    .meta(rest('GET /billing/prices', 'List what costs what now', 'Billing'))
    .input(Nothing.optional())
    .output(PriceList)
    .query(({ ctx }) => listPricesNow(ctx)),
  updateSpending: procedure
    .input(UpdateSpending)
    .output(SpendingView)
    .mutation(({ ctx, input }) => updateSpending(ctx, input)),
});

export const operatorCreditsRouter = router({
  prices: procedure
    .input(Nothing.optional())
    .output(PriceList)
    .query(({ ctx }) => listPriceVersions(ctx)),
  addPrice: procedure
    .input(AddPrice)
    .output(PriceView)
    .mutation(({ ctx, input }) => addPrice(ctx, input)),
  grant: procedure
    .input(GrantByHand)
    .output(Moved)
    .mutation(({ ctx, input }) => grantByHand(ctx, input)),
  adjust: procedure
    .input(AdjustByHand)
    .output(Moved)
    .mutation(({ ctx, input }) => adjustByHand(ctx, input)),
});
