import { understand } from '@parley/api/bench';
import { defineBench } from '../frame/bench';
import { readLines } from '../frame/read-lines';
import { macroF1 } from '../sentiment/macro-f1';
import { readWay, wayOf } from '../sentiment/three-ways';

export const bench = defineBench({
  name: 'sentiment',
  describe: 'how messages are meant, beside how people labelled them; the whole understanding is timed',
  options: {
    data: {
      describe: 'a file of labelled texts, {"text","label"} a line: positive, neutral, negative',
      default: '',
      needed: true,
    },
  },
  async run({ options, say }) {
    const messages = readLines(options.data, ['text', 'label']).map(({ text, label }) => ({
      text: String(text),
      label: readWay(label),
    }));
    say(`${messages.length} messages`);
    for (const { text } of messages.slice(0, 500)) understand(text);
    const before = process.cpuUsage();
    const judged = messages.map(({ text, label }) => ({ label, told: wayOf(understand(text).sentiment) }));
    const { user, system } = process.cpuUsage(before);
    const totals = {
      accuracy: judged.filter(({ label, told }) => label === told).length / Math.max(1, judged.length),
      macroF1: macroF1(judged),
      microsecondsPerMessage: (user + system) / Math.max(1, judged.length),
    };
    return {
      totals,
      figures: [
        { what: 'told right', unit: '', value: totals.accuracy },
        { what: 'F1, mean of labels', unit: '', value: totals.macroF1 },
        { what: 'a message', unit: 'µs', value: totals.microsecondsPerMessage },
      ],
    };
  },
});
