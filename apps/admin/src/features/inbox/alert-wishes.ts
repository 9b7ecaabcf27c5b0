export type AlertWishes = { desktop: boolean; sound: boolean };

const storageKey = 'parley-alerts';

/** Nothing pops up and nothing rings until it is asked for, in this browser. */
export function alertWishes(): AlertWishes {
  const kept = localStorage.getItem(storageKey) ?? '';
  return { desktop: kept.includes('desktop'), sound: kept.includes('sound') };
}

export function wishForAlerts({ desktop, sound }: AlertWishes): void {
  const kept = [desktop && 'desktop', sound && 'sound'].filter(Boolean).join(' ');
  if (kept === '') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, kept);
}
