import { understand } from '@parley/api/bench';
import { defineBench } from '../frame/bench';
import { judgeMessages } from '../understanding/judge-messages';
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
    const totals = judgeMessages(messages, understand);
    return {
      totals,
      figures: [
        { what: 'intents told right', unit: '', value: totals.intentAccuracy },
        { what: 'sentiment told right', unit: '', value: totals.sentimentAccuracy },
        { what: 'right to call a person', unit: '', value: totals.escalatePrecision },
        { what: 'called when one was needed', unit: '', value: totals.escalateRecall },
      ],
    };
  },
});
