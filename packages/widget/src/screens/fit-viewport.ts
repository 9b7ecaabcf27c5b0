/** On phones the keyboard covers what is fixed: the panel keeps to what is really seen. */
export function fitViewport(panel: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => undefined;
  const keep = (): void => {
    panel.style.setProperty('--seen-height', `${visualViewport.height}px`);
    panel.style.setProperty('--seen-top', `${visualViewport.offsetTop}px`);
  };
  keep();
  visualViewport.addEventListener('resize', keep);
  visualViewport.addEventListener('scroll', keep);
  return () => {
    visualViewport.removeEventListener('resize', keep);
    visualViewport.removeEventListener('scroll', keep);
  };
}
