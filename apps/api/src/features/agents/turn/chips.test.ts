import { expect, test } from 'vitest';
import { understand } from '../../../platform/understanding';
import { abstentionWords } from '../house';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar', 'hi', 'ja'];

test.each(languages)('what the offer of a person says in %s is understood as wanting one', (language) => {
  const [chip] = abstentionWords({ language, mayCall: true }).chips;
  const said = chip?.says ?? chip?.label ?? '';
  expect([said, understand(said).wantsPerson]).toEqual([said, true]);
});
