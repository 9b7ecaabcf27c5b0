import { type Db, startAnswersNode } from '@parley/api/bench';
import { percentile } from '../frame/statistics';
import { type Answer, hitsSpan, judgeAnswers, type Quality } from './judge-answers';
import type { Question, QuestionSet } from './question-set';

/** Imports the documents into a fresh workspace and asks it everything, each question by another visitor. */
export async function measureAnswers(
  db: Db,
  { documents, questions }: QuestionSet,
  say: (line: string) => void,
): Promise<Quality & { p95Ms: number }> {
  const node = await startAnswersNode(db, documents);
  try {
    const asked: { question: Question; answer: Answer & { tookMs: number } }[] = [];
    for (const question of questions) {
      const answer = await node.ask(question.question);
      asked.push({ question, answer });
      const isGood = question.answerable ? hitsSpan(question, answer) : answer.sources.length === 0;
      if (!isGood) say(`${question.question} → ${answer.text.replaceAll('\n', ' ') || 'nothing'}`);
    }
    return {
      ...judgeAnswers(asked),
      p95Ms: percentile(
        asked.map(({ answer }) => answer.tookMs),
        0.95,
      ),
    };
  } finally {
    await node.stop();
  }
}
