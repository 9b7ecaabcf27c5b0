import { CloseButton, Loader } from '@mantine/core';
import type { FileView } from '@parley/shared/message';
import { IconFile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './file-chips.module.css';
import { useFileSize } from './message-body';

type FileChipsProps = { files: FileView[]; uploading: string[]; onRemove: (id: string) => void };

/** What goes along with the next message. */
export function FileChips({ files, uploading, onRemove }: FileChipsProps) {
  const { t } = useTranslation('inbox');
  const size = useFileSize();
  if (files.length === 0 && uploading.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.id} className={classes.file}>
          {file.thumbUrl === null ? (
            <IconFile size={18} stroke={1.6} aria-hidden />
          ) : (
            <img src={file.thumbUrl} alt="" width={28} height={28} />
          )}
          <span className={classes.name}>{file.name}</span>
          <span className={classes.size}>{size(file.bytes)}</span>
          <CloseButton
            size="sm"
            aria-label={t('composer.removeFile', { name: file.name })}
            onClick={() => onRemove(file.id)}
          />
        </li>
      ))}
      {uploading.map((name) => (
        <li key={name} className={classes.file} aria-label={t('composer.uploading', { name })}>
          <Loader size={16} />
          <span className={classes.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
