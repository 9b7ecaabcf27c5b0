import { escalation, understand } from '@parley/api/bench';
import { defineBench } from '../frame/bench';
import { readLines } from '../frame/read-lines';
import { readWay, wayOf } from '../sentiment/three-ways';

const ratio = (part: number, of: number) => (of === 0 ? 0 : part / of);

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
    const lines = readLines(options.data, ['text', 'intent', 'sentiment', 'escalate']);
    say(`${lines.length} messages`);
    const judged = lines.map(({ text, intent, sentiment, escalate }) => {
      const understood = understand(String(text));
      return {
        intent: understood.intent.name === String(intent),
        sentiment: wayOf(understood.sentiment) === readWay(sentiment),
        wanted: escalate === true || escalate === 'true',
        told: escalation(understood).escalate,
      };
    });
    const count = (is: (one: (typeof judged)[number]) => boolean) => judged.filter(is).length;
    const both = count(({ wanted, told }) => wanted && told);
    const totals = {
      intentAccuracy: ratio(
        count(({ intent }) => intent),
        judged.length,
      ),
      sentimentAccuracy: ratio(
        count(({ sentiment }) => sentiment),
        judged.length,
      ),
      escalatePrecision: ratio(
        both,
        count(({ told }) => told),
      ),
      escalateRecall: ratio(
        both,
        count(({ wanted }) => wanted),
      ),
    };
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
