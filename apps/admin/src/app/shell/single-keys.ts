const storageKey = 'parley-single-keys';

/** Shortcuts of one key can be turned off, for speech input and unsteady hands. */
export function singleKeysWanted(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function wantSingleKeys(wanted: boolean): void {
  if (wanted) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, 'off');
}
