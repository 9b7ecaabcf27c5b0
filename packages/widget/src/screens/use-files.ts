import { messageLimits } from '@parley/shared/message-limits';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { useFormats } from './formats';

/** Files on their way into a message: chosen, pasted, or dropped anywhere on the panel. */
export function useFiles(form: RefObject<HTMLFormElement | null>, allowed: boolean) {
  const { t } = useWidget();
  const formats = useFormats();
  const [files, setFiles] = useState<File[]>([]);
  const [note, setNote] = useState('');
  const [dragging, setDragging] = useState(false);

  function add(list: Iterable<File>): void {
    const all = [...list];
    const fits = ({ size }: File): boolean => size <= messageLimits.fileBytes;
    const name = all.flatMap((file) => (fits(file) ? [] : file.name)).join(', ');
    setNote(name && t('tooLarge', { name, size: formats.size(messageLimits.fileBytes) }));
    setFiles((before) => [...before, ...all.filter(fits)]);
  }

  useEffect(() => {
    const panel = form.current?.closest<HTMLElement>('.panel');
    if (!(panel && allowed)) return;
    const listen = new AbortController();
    const on = <Type extends 'dragleave' | 'dragover' | 'drop' | 'paste'>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type]) => void,
    ): void => panel.addEventListener(type, handle, listen);
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (!panel.contains(relatedTarget as Node | null)) setDragging(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setDragging(false);
      add(event.dataTransfer?.files ?? []);
    });
    on('paste', (event) => {
      const pasted = event.clipboardData?.files ?? [];
      if (pasted.length === 0) return;
      event.preventDefault();
      add(pasted);
    });
    return () => listen.abort();
  });

  return {
    files,
    note,
    dragging,
    add,
    remove: (file: File) => setFiles((before) => before.filter((each) => each !== file)),
    clear() {
      setFiles([]);
      setNote('');
    },
  };
}
