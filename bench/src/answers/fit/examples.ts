import { compose, judge, meansFor, type Signs, weights } from '@parley/api/bench';
import { hitsSpan } from '../judge-answers';
import { asAnswer, askedOf, type Found } from './found';

/** What could be quoted for a question, by the engine's own signs, and which of it answers. */
export type Example = {
  answerable: boolean;
  units: { signs: Signs; right: boolean; passage: { chunkId: string } }[];
};

/** What stands further behind teaches nothing. */
const mostUnits = 30;

export async function exampleOf(found: Found): Promise<Example> {
  const asked = askedOf(found, 0);
  const means = await meansFor(asked, weights);
  const { question, files } = found;
  const { backward, yesNo } = means.reader.lexicon;
  const manner = { question: asked.question, backward, yesNo, maySay: () => true };
  const units = judge(asked, means).map((judged) => {
    const said = asAnswer(compose([judged], manner), files);
    const right = question.answerable && hitsSpan(question, said);
    return { signs: judged.signs, right, passage: { chunkId: judged.passage.chunkId } };
  });
  const likely = units.filter(({ right }, at) => right || at < mostUnits);
  return { answerable: question.answerable, units: likely };
}
