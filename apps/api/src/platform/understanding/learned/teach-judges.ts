import { trainIntents } from '../intents/train';
import type { Example } from '../intents/types';
import type { Judges } from './judges';
import { signsOf, type Told } from './signs-of';

/** What people who read a message say of it; not all of them were asked everything. */
export type JudgedMessage = {
  told: Told;
  intent?: string | undefined;
  sentiment?: string | undefined;
  escalate?: boolean | undefined;
};

/** What fewer messages have tells of them alone, and would only have to be carried along. */
const fewest = 8;
const answers = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
]);

export function teachJudges(messages: readonly JudgedMessage[]): Judges {
  const read = messages.map((message) => ({ ...message, signs: signsOf(message.told) }));
  const learnt = (labelOf: (message: JudgedMessage) => string | undefined) => {
    const examples = read.flatMap((message): Example[] => {
      const label = labelOf(message);
      return label === undefined ? [] : [{ text: message.told.text, label, signs: message.signs }];
    });
    return trainIntents(examples, { fewest, calibrated: false });
  };
  return {
    intent: learnt(({ intent }) => intent),
    tone: learnt(({ sentiment }) => sentiment),
    person: learnt(({ escalate }) => answers.get(escalate)),
  };
}
