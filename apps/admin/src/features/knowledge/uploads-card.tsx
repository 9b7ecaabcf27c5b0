import { ActionIcon, Button } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Progress } from '../../ui/progress';
import own from './uploads.module.css';
import type { Upload, Uploads } from './use-file-uploads';

export function UploadsCard({ uploads, retry, stop, clear }: Uploads) {
  const { t } = useTranslation('knowledge');
  if (uploads.length === 0) return null;
  const refused = uploads.some(({ state }) => state === 'refused');
  return (
    <Card
      title={t('uploads.title')}
      flush
      aside={
        refused && (
          <Button variant="default" size="compact-sm" onClick={clear}>
            {t('uploads.clear')}
          </Button>
        )
      }
    >
      <ul className={own.uploads}>
        {uploads.map((upload) => (
          <li key={upload.id} className={own.upload}>
            <UploadLine upload={upload} onRetry={() => retry(upload)} onStop={() => stop(upload)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type LineProps = { upload: Upload; onRetry: () => void; onStop: () => void };

function UploadLine({ upload, onRetry, onStop }: LineProps) {
  const { t } = useTranslation('knowledge');
  const { file, share, state, problem } = upload;
  const says = { waiting: t('uploads.waiting'), sent: t('uploads.sent') };
  if (state === 'refused')
    return (
      <>
        <span>
          <bdi>{file.name}</bdi>
        </span>
        <span className={own.refused} role="alert">
          {problem}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('uploads.retry', { name: file.name })}
          onClick={onRetry}
        >
          <IconRefresh size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </>
    );
  return (
    <>
      <span>
        <bdi>{file.name}</bdi>
      </span>
      <Progress label={t('uploads.of', { name: file.name })} done={share} of={1}>
        {state === 'sending' ? t('uploads.sending', { percent: Math.round(share * 100) }) : says[state]}
      </Progress>
      {state !== 'sent' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('uploads.stop', { name: file.name })}
          onClick={onStop}
        >
          <IconX size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
    </>
  );
}
