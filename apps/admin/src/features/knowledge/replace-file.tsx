import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconReplace } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { FileRefused, mostFileBytes, sendFile } from '../../api/send-file';
import { useMember } from '../../app/member';
import { sayDone } from '../../ui/say-done';
import { acceptedFiles } from './accepted-files';
import { useReread } from './use-reread';

/** A newer file in the place of an older one, which is found until the new one is read. */
export function ReplaceFile({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const { workspace } = useMember();
  const reread = useReread();
  const send = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostFileBytes) throw new FileRefused(t('uploads.tooLarge'));
      const to = { sourceId: source.id };
      return sendFile<Source>({ file, workspaceId: workspace.id, path: '/knowledge/files', to });
    },
    onSuccess: async ({ name }) => {
      sayDone(t('panel.replaced', { name }));
      await reread();
    },
    onError: ({ message }) =>
      notifications.show({ color: 'bad', message: message === '' ? t('uploads.lost') : message }),
  });
  return (
    <FileButton accept={acceptedFiles} onChange={(file) => file && send.mutate(file)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={send.isPending}
          leftSection={<IconReplace size={16} stroke={1.75} aria-hidden />}
        >
          {t('panel.replace')}
        </Button>
      )}
    </FileButton>
  );
}
