import { defineBench } from '../frame/bench';
import { measureIdle, measureLive } from '../live/measure-live';

export const bench = defineBench({
  name: 'live',
  describe: 'processor time of an echo and of a delivery, and memory of an idle socket, beside bare ws',
  options: {
    rounds: { describe: 'how often each is measured in turn', default: 7 },
    echoers: { describe: 'sockets that echo at once', default: 200 },
    echoes: { describe: 'what each of them says in one round', default: 100 },
    room: { describe: 'sockets in the one room, then in rooms of four', default: 1000 },
    tellings: { describe: 'frames told to all of them in one round', default: 20 },
    idle: { describe: 'sockets that are open and say nothing', default: 5000 },
  },
  async run({ options, say, signal }) {
    const { idle, ...load } = options;
    say(`echo and fan-out, ${load.rounds} rounds`);
    const figures = await measureLive(load);
    if (signal.aborted) return { figures };
    say(`${idle} sockets that say nothing`);
    return { figures: [...figures, await measureIdle(idle)] };
  },
});
