import { endsAlike } from '../../../../test/billing-permutations';
import { aSubscription } from '../../../../test/billing-stories';

for (const story of aSubscription) endsAlike(story);
