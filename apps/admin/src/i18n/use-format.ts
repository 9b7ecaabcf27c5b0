import { useContext } from 'react';
import { type Format, formatOf } from './format';
import { guessTimeZone } from './time-zones';
import { ZoneContext } from './zone-context';

/** Numbers and times as this reader writes them, in the zone of the workspace at hand. */
export function useFormat(): Format {
  const zone = useContext(ZoneContext);
  return formatOf(navigator.language, zone ?? guessTimeZone());
}
