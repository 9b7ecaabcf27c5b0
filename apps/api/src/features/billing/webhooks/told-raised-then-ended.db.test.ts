import { endsAlike } from '../../../../test/billing-permutations';
import { raisedThenEnded } from '../../../../test/billing-stories';

// It moves the sandbox's clock, which all workspaces of a file share.
endsAlike(raisedThenEnded);
