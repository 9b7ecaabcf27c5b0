import { mergeRouters, router } from '../../platform/trpc';
import { creditsRouter, operatorCreditsRouter } from './credits-router';
import { operatorPlanRouter, planRouter } from './plan-router';

export const billingRouter = router({
  billing: mergeRouters(creditsRouter, planRouter),
  operatorBilling: mergeRouters(operatorCreditsRouter, operatorPlanRouter),
});
