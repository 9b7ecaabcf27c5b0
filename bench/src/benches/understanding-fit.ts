import { understand } from '@parley/api/bench';
import { defineBench, type Figure } from '../frame/bench';
import { judgeMessages, qualityFigures, sharesOf } from '../understanding/judge-messages';
import { writeJudges } from '../understanding/judges-file';
import { type Message, teachingMessages } from '../understanding/messages';
import { teach } from '../understanding/teach';

export const bench = defineBench({
  name: 'understanding-fit',
  describe:
    'learns what messages are about, how they are meant and who needs a person, and says how well each file is understood by what the others taught',
  options: {
    write: { describe: 'whether the house is to use what was learned', default: false },
  },
  async run({ options, signal }) {
    const files = teachingMessages();
    const figures: Figure[] = [];
    const totals: Record<string, number> = {};
    for (const { name, messages } of files) {
      if (signal.aborted) break;
      const judges = teach(allBut(files, name));
      const quality = judgeMessages(messages, (text) => understand(text, { judges }));
      figures.push(...qualityFigures(quality, `${name}: `));
      for (const [key, value] of Object.entries(sharesOf(quality))) totals[`${name}.${key}`] = value;
    }
    if (options.write) writeJudges(teach(allBut(files)));
    return { figures, totals };
  },
});

const allBut = (files: readonly { name: string; messages: readonly Message[] }[], left?: string) =>
  files.filter(({ name }) => name !== left).flatMap(({ messages }) => messages);
