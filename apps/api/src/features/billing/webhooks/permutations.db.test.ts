import { endsAlike } from '../../../../test/billing-permutations';
import { stories } from '../../../../test/billing-stories';

for (const story of stories) endsAlike(story);
