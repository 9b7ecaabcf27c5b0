import type { Figure } from '../frame/bench';
import type { InboxFound } from './measure-inbox';

export function figuresOf(found: InboxFound): Figure[] {
  const ms = (what: string, value: number, atMost?: number): Figure => ({
    ...{ what, unit: 'ms', value },
    ...(atMost !== undefined && { promise: { of: 'value', atMost } }),
  });
  return [
    ms('from the address to the first rows', found.firstRowsMs, 2000),
    ms('opening a conversation, to its messages', found.openMs, 500),
    ms('a search, from the last letter to its rows', found.searchMs, 1500),
    ms('of it, the request', found.searchRequestMs),
    ms('scrolling to the end, its longest task', found.longestTaskMs, 200),
    ms('flying back over all of it, its longest task', found.flightLongestTaskMs, 100),
    {
      ...{ what: 'frames over 50 ms while flying back', unit: '%', value: found.flightSlowFramesPercent },
      promise: { of: 'value', atMost: 5 },
    },
    {
      ...{ what: 'elements in the page, at most', unit: 'elements', value: found.mostElements },
      promise: { of: 'value', atMost: 2500 },
    },
    { what: 'memory of its scripts, all loaded', unit: 'MB', value: found.heapMb },
  ];
}
