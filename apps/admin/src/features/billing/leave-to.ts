/** To a page of the payment provider, which brings people back. */
export function leaveTo({ url }: { url: string }): void {
  window.location.assign(url);
}
