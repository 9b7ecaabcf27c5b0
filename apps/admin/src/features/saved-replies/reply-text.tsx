import { useTranslation } from 'react-i18next';
import type { SavedReply } from '../../api/contract';
import { CopyButton } from '../../ui/copy';
import { Row, Stack } from '../../ui/stack';
import classes from './saved-replies.module.css';

/** For those who may read and not change it. */
export function ReplyText({ reply: { title, shortcut, text } }: { reply: SavedReply }) {
  const { t } = useTranslation('savedReplies');
  return (
    <Stack gap={12}>
      <p className={classes.heading}>
        <b>{title}</b>
        <code className={classes.shortcut}>{`/${shortcut}`}</code>
      </p>
      <p className={classes.whole} dir="auto">
        {text}
      </p>
      <Row at="end">
        <CopyButton value={text} label={t('copy')} />
      </Row>
    </Stack>
  );
}
