export const mostCompared = 5;

/** The items an address names to be put side by side. */
export function chosenIn(text: string | undefined): string[] {
  const ids = (text ?? '').split('.').filter((id) => id.startsWith('itm_'));
  return [...new Set(ids)].slice(0, mostCompared);
}

export function toggled(chosen: readonly string[], id: string): string | undefined {
  const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  return next.length === 0 ? undefined : next.join('.');
}
