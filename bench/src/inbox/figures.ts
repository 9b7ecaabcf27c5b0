import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import type { InboxFound } from './measure-inbox';

export function figuresOf(engine: Engine, found: InboxFound): Figure[] {
  const ms = (what: string, value: number, atMost?: number): Figure => ({
    ...{ what: `${engine}: ${what}`, unit: 'ms', value },
    ...(atMost !== undefined && { promise: { of: 'value', atMost } }),
  });
  return [
    ms('from the address to the first rows', found.firstRowsMs, 1500),
    ms('opening a conversation, to its messages', found.openMs, 500),
    ms('a search, from the last letter to its rows', found.searchMs, 600),
    ms('of it, the request', found.searchRequestMs, 300),
    ms('scrolling to the end, its longest task', found.longestTaskMs, 100),
    ms('flying back over all of it, its longest task', found.flightLongestTaskMs, 100),
    {
      ...{
        what: `${engine}: frames over 50 ms while flying back`,
        unit: '%',
        value: found.flightSlowFramesPercent,
      },
      promise: { of: 'value', atMost: 5 },
    },
    {
      ...{ what: `${engine}: elements in the page, at most`, unit: 'elements', value: found.mostElements },
      promise: { of: 'value', atMost: 3000 },
    },
    { what: `${engine}: memory of its scripts, all loaded`, unit: 'MB', value: found.heapMb },
  ];
}
