import { understand } from '@parley/api/bench';
import { defineBench } from '../frame/bench';
import { judgeMessages, qualityFigures, sharesOf } from '../understanding/judge-messages';
import { readMessages } from '../understanding/messages';

export const bench = defineBench({
  name: 'understanding',
  describe: 'what the house engine understands as it ships, untaught',
  options: {
    data: {
      describe: 'a file of labelled messages, {"text","intent","sentiment","escalate"} a line',
      default: '',
      needed: true,
    },
  },
  async run({ options, say }) {
    const messages = readMessages(options.data, ['intent', 'sentiment', 'escalate']);
    say(`${messages.length} messages`);
    const quality = judgeMessages(messages, understand);
    return { figures: qualityFigures(quality), totals: sharesOf(quality) };
  },
});
