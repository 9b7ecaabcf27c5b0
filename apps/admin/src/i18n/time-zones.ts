export type ZoneOption = { value: string; label: string };

export function guessTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone the browser knows, as "Lisbon, Europe (GMT+1)", the guessed one always among them. */
export function timeZoneOptions(locale: string, now: Date): ZoneOption[] {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = new Set(['UTC', guessTimeZone(), ...known]);
  return [...zones]
    .sort()
    .map((value) => ({ value, label: `${place(value)} (${offset(value, locale, now)})` }));
}

function place(zone: string): string {
  const [region = zone, ...rest] = zone.replaceAll('_', ' ').split('/');
  const town = rest.at(-1);
  return town === undefined ? region : `${town}, ${region}`;
}

function offset(timeZone: string, locale: string, now: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
}
