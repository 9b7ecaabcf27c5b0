import { notifications } from '@mantine/notifications';
import { livePaths } from '@parley/shared/live-constants';
import type { FileView } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../app/member';
import { useFileSize } from './message-body';

type Uploads = { running: string[]; upload: (files: Iterable<File>) => void };

/** Files travel as they are; what they really are is found out by the server. */
export function useUploads(onFile: (file: FileView) => void): Uploads {
  const { t } = useTranslation('inbox');
  const { workspace } = useMember();
  const size = useFileSize();
  const [running, setRunning] = useState<string[]>([]);
  const say = (message: string) => notifications.show({ color: 'bad', message });

  const send = async (file: File) => {
    setRunning((names) => [...names, file.name]);
    try {
      onFile(await post(file, workspace.id));
    } catch {
      say(t('composer.uploadFailed', { name: file.name }));
    } finally {
      setRunning((names) => names.toSpliced(names.indexOf(file.name), 1));
    }
  };
  return {
    running,
    upload: (files) => {
      for (const file of files) {
        const limit = messageLimits.fileBytes;
        if (file.size > limit) say(t('composer.tooLarge', { name: file.name, limit: size(limit) }));
        else void send(file);
      }
    },
  };
}

async function post(file: File, workspaceId: string): Promise<FileView> {
  const answer = await fetch(`${livePaths.uploads}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    headers: {
      'Content-Type': file.type === '' ? 'application/octet-stream' : file.type,
      'Parley-Workspace': workspaceId,
    },
  });
  if (!answer.ok) throw new Error(`The upload was refused with ${answer.status}.`);
  return (await answer.json()) as FileView;
}
