type Catch = { files(files: Iterable<File>): void; dragging(on: boolean): void };

/** Files dropped or pasted anywhere on the panel. The answer stops it. */
export function catchFiles(panel: HTMLElement, tell: Catch): () => void {
  const listen = new AbortController();
  const take = (event: ClipboardEvent | DragEvent): void => {
    const { type } = event;
    if (type === 'dragleave') {
      if (!panel.contains((event as DragEvent).relatedTarget as Node | null)) tell.dragging(false);
      return;
    }
    const held = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    if (!held?.types.includes('Files')) return;
    event.preventDefault();
    tell.dragging(type === 'dragover');
    if (type !== 'dragover') tell.files(held.files);
  };
  for (const type of ['dragover', 'dragleave', 'drop', 'paste'] as const)
    panel.addEventListener(type, take, listen);
  return () => listen.abort();
}
