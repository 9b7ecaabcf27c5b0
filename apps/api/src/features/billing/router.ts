import { router } from '../../platform/trpc';
import { creditsRouter, operatorCreditsRouter } from './credits-router';

export const billingRouter = router({
  billing: creditsRouter,
  operatorBilling: operatorCreditsRouter,
});
