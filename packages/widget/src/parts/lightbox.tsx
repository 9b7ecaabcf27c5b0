import type { FileView } from '@parley/sdk';
import { useEffect, useRef } from 'preact/hooks';
import { useT, useWidget } from '../app/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import css from './lightbox.css?inline';

/** The picture alone. The browser's own dialog keeps the focus in it and gives it back. */
export function Lightbox({ file }: { file: FileView }) {
  useSheet(css);
  const { model, url } = useWidget();
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const href = new URL(file.url, url).href;
  const close = (): void => model.state.set({ lightbox: null });

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const done = (): void => element.close();
    element.addEventListener('click', done);
    element.showModal();
  }, []);

  return (
    <dialog ref={dialog} class="lightbox" aria-label={file.name} onClose={close}>
      <img src={href} alt={file.name} />
      <div class="lightbox-tools">
        <a
          class="icon-button"
          href={href}
          download={file.name}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('download')}
        >
          <Icon name="download" />
        </a>
        <IconButton name="close" label={t('closeImage')} />
      </div>
    </dialog>
  );
}
