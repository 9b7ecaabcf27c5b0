import { answerFrom, meansFor, type Weights } from '@parley/api/bench';
import { type Answer, hitsSpan, judgeAnswers, type Quality } from '../judge-answers';
import { asAnswer, askedOf, type Found } from './found';

/** As sure as an agent has to be unless its members say otherwise. */
const abstainBelow = 0.5;

/** How well a business is answered with these weights, from what the search found. */
export async function judgeWeights(
  weights: Weights,
  found: readonly Found[],
  say: (line: string) => void,
): Promise<Quality> {
  const asked: { question: Found['question']; answer: Answer }[] = [];
  for (const each of found) {
    const answer = await answerWith(weights, each, abstainBelow);
    asked.push({ question: each.question, answer });
    const wrong = await whatIsWrong(weights, each, answer);
    if (wrong !== null)
      say(`${wrong.padEnd(9)} ${each.question.question} → ${answer.sources[0]?.quote ?? ''}`);
  }
  return judgeAnswers(asked);
}

async function answerWith(weights: Weights, found: Found, abstainBelow: number): Promise<Answer> {
  const asked = askedOf(found, abstainBelow);
  const said = answerFrom(asked, await meansFor(asked, weights));
  return said.kind === 'answer' ? asAnswer(said, found.files) : { text: '', sources: [] };
}

/** By kind: never found, another unit came first, too unsure, or said though nobody knows. */
async function whatIsWrong(weights: Weights, found: Found, answer: Answer): Promise<string | null> {
  const { question, passages, files } = found;
  if (!question.answerable) return answer.sources.length > 0 ? 'false' : null;
  if (hitsSpan(question, answer)) return null;
  const whole = passages.map(({ title, text }) => ({ title, quote: text }));
  if (!hitsSpan(question, asAnswer({ text: '', sources: whole }, files))) return 'not found';
  const anyway = await answerWith(weights, found, 0);
  return hitsSpan(question, anyway) ? 'unsure' : 'other';
}
