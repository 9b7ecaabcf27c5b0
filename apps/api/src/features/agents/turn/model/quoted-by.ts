import { stretchBehind } from '../../house';
import { within } from '../evidence';
import type { Evidence } from '../types';
import { saidOfEach } from './said-of-each';

type Reply = { text: string; evidence: readonly Evidence[]; language: string };

/** Each source as the stretch of it that the sentences with its number rest on; from its beginning where none is like it. */
export async function quotedBy(
  used: readonly Evidence[],
  { text, evidence, language }: Reply,
): Promise<Evidence[]> {
  const said = saidOfEach(text);
  return Promise.all(
    used.map(async (one) => {
      const ofIt = said.get(evidence.indexOf(one) + 1) ?? [];
      const passage = { text: one.text, language: one.place?.language ?? language };
      const stretch = await stretchBehind({ said: ofIt, ...passage });
      return stretch ? within(one, stretch) : one;
    }),
  );
}
