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
          <Icon name="file" />
          <span>
            {file.name} <small>{formats.size(file.size)}</small>
          </span>
          <IconButton name="close" label={`${t('discard')}: ${file.name}`} onClick={() => onRemove(file)} />
        </li>
      ))}
    </ul>
  );
}
