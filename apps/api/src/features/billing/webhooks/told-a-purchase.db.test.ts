import { endsAlike } from '../../../../test/billing-permutations';
import { aPurchase } from '../../../../test/billing-stories';

for (const story of aPurchase) endsAlike(story);
