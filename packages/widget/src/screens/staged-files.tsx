import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useFormats } from './formats';

type Props = { files: readonly File[]; onRemove(file: File): void };

export function StagedFiles({ files, onRemove }: Props) {
  const { t } = useWidget();
  const formats = useFormats();
  if (files.length === 0) return null;
  return (
    <ul class="staged">
      {files.map((file) => (
        <li key={file}>
          <Preview file={file} />
          <span>
            {file.name} <small>{formats.size(file.size)}</small>
          </span>
          <IconButton name="close" label={`${t('discard')}: ${file.name}`} onClick={() => onRemove(file)} />
        </li>
      ))}
    </ul>
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
