import { endsAlike } from '../../../../test/billing-permutations';
import { disputes } from '../../../../test/billing-stories';

for (const story of disputes) endsAlike(story);
