/** On phones the keyboard covers what is fixed: the panel keeps to what is really seen. */
export function fitViewport(panel: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => undefined;
  const keep = (): void => {
    panel.style.setProperty('--seen-height', `${visualViewport.height}px`);
    panel.style.setProperty('--seen-top', `${visualViewport.offsetTop}px`);
  };
  const listen = new AbortController();
  keep();
  visualViewport.addEventListener('resize', keep, listen);
  visualViewport.addEventListener('scroll', keep, listen);
  return () => listen.abort();
}
