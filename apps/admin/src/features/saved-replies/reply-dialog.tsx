import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SavedReply } from '../../api/contract';
import { ReplyForm } from './reply-form';
import { ReplyText } from './reply-text';

type ReplyDialogProps = {
  /** The one to change, or what a new one begins with. */
  reply: SavedReply | { text: string };
  readOnly?: boolean;
  onClose: () => void;
};

/** A text worth saying again, under a short word. */
export function ReplyDialog({ reply, readOnly = false, onClose }: ReplyDialogProps) {
  const { t } = useTranslation('savedReplies');
  const isKept = 'id' in reply;
  const changes = isKept ? t('editTitle') : t('addTitle');
  return (
    <Modal opened onClose={onClose} title={readOnly ? t('viewTitle') : changes} size="lg">
      {readOnly && isKept ? <ReplyText reply={reply} /> : <ReplyForm reply={reply} onDone={onClose} />}
    </Modal>
  );
}
