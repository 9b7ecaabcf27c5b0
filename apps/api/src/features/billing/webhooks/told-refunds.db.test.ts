import { endsAlike } from '../../../../test/billing-permutations';
import { refunds } from '../../../../test/billing-stories';

for (const story of refunds) endsAlike(story);
