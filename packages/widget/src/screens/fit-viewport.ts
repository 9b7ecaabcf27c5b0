/** On phones the keyboard covers what is fixed: the panel keeps to what is really seen. */
export function fitViewport(panel: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => undefined;
  const fit = (): void => {
    panel.style.setProperty('--seen-height', `${visualViewport.height}px`);
    panel.style.setProperty('--seen-top', `${visualViewport.offsetTop}px`);
  };
  fit();
  visualViewport.addEventListener('resize', fit);
  visualViewport.addEventListener('scroll', fit);
  return () => {
    visualViewport.removeEventListener('resize', fit);
    visualViewport.removeEventListener('scroll', fit);
  };
}
