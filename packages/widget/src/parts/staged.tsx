import { messageLimits } from '@parley/shared/message-limits';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import css from './staged.css?inline';
import { useFormats } from './use-formats';

type Props = { files: readonly File[]; dragging: boolean; onRemove(file: File): void };

const fits = ({ size }: File): boolean => size <= messageLimits.fileBytes;

/** Files on their way into a message, where they may be dropped, and which are too large. */
export function Staged({ files, dragging, onRemove }: Props) {
  useSheet(css);
  const { t } = useWidget();
  const formats = useFormats();
  const name = files.flatMap((file) => (fits(file) ? [] : file.name)).join(', ');
  return (
    <>
      {dragging && <div class="drop">{t('drop')}</div>}
      {name && (
        <p class="note bad" role="alert">
          {t('tooLarge', { name, size: formats.size(messageLimits.fileBytes) })}
        </p>
      )}
      <ul class="staged">
        {files.filter(fits).map((file) => (
          <li key={file}>
            <Preview file={file} />
            <span>
              {file.name} <small>{formats.size(file.size)}</small>
            </span>
            <IconButton name="close" label={`${t('discard')}: ${file.name}`} onClick={() => onRemove(file)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Drawn rather than linked: an address of the page's own would need a place in its content policy. */
function Preview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [seen, setSeen] = useState(file.type.startsWith('image/'));
  useEffect(() => {
    if (!seen) return;
    createImageBitmap(file).then(
      (picture) => {
        const { width, height } = picture;
        const side = Math.min(width, height);
        const from = [(width - side) / 2, (height - side) / 2, side, side] as const;
        canvas.current?.getContext('2d')?.drawImage(picture, ...from, 0, 0, 80, 80);
        picture.close();
      },
      () => setSeen(false),
    );
  }, [file, seen]);
  return seen ? <canvas ref={canvas} width={80} height={80} /> : <Icon name="file" />;
}
