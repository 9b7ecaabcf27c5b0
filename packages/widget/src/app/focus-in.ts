/** To where one writes, unless that would raise a keyboard over what is to be read. */
export function focusIn(panel: HTMLElement): void {
  const touch = matchMedia('(pointer: coarse)').matches;
  const first = touch ? null : panel.querySelector<HTMLElement>('.form input, textarea');
  (first ?? panel).focus({ preventScroll: true });
}
