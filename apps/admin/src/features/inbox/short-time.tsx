import { useContext } from 'react';
import { addDays, dayOf } from '../../i18n/day';
import { guessTimeZone } from '../../i18n/time-zones';
import { useFormat } from '../../i18n/use-format';
import { ZoneContext } from '../../i18n/zone-context';

/** As short as a list allows: the time of today, the weekday of this week, else the date. */
export function ShortTime({ at }: { at: string }) {
  const format = useFormat();
  const zone = useContext(ZoneContext) ?? guessTimeZone();
  const today = dayOf(Date.now(), zone);
  const day = dayOf(Date.parse(at), zone);
  return (
    <time dateTime={at} title={format.exact(at)}>
      {day === today ? format.time(at) : format.shortDay(at, day > addDays(today, -7))}
    </time>
  );
}
