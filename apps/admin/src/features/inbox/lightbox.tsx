import { ActionIcon, Modal } from '@mantine/core';
import type { FileView, Message } from '@parley/shared/message';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './lightbox.module.css';

export function picturesOf(messages: Message[]): FileView[] {
  return messages.flatMap(({ body }) => (body.kind === 'image' ? [body.file] : []));
}

type LightboxProps = {
  pictures: FileView[];
  openId: string | null;
  onOpen: (fileId: string | null) => void;
};

/** Pictures of a conversation, large, one after the other. */
export function Lightbox({ pictures, openId, onOpen }: LightboxProps) {
  const { t } = useTranslation('inbox');
  const at = pictures.findIndex(({ id }) => id === openId);
  const picture = pictures[at];
  const step = (by: number) => {
    const next = pictures[at + by];
    if (next) onOpen(next.id);
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowRight' || key === 'ArrowLeft') step(key === forward ? 1 : -1);
  };
  return (
    <Modal
      opened={picture !== undefined}
      onClose={() => onOpen(null)}
      title={picture?.name ?? t('body.picture')}
      size="xl"
      onKeyDown={onKeyDown}
    >
      {picture && (
        <div className={classes.stage}>
          <img src={picture.url} alt={picture.name} className={classes.picture} />
          <div className={classes.bar}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('body.previous')}
              disabled={at === 0}
              onClick={() => step(-1)}
            >
              <IconChevronLeft className={classes.turns} size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('body.next')}
              disabled={at === pictures.length - 1}
              onClick={() => step(1)}
            >
              <IconChevronRight className={classes.turns} size={18} aria-hidden />
            </ActionIcon>
            <a className={classes.download} href={picture.url} download={picture.name}>
              <IconDownload size={16} stroke={1.75} aria-hidden />
              {t('body.downloadShort')}
            </a>
          </div>
        </div>
      )}
    </Modal>
  );
}
