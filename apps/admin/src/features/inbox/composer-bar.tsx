import { ActionIcon, Button, FileButton, Menu, Tooltip } from '@mantine/core';
import {
  IconBookmarkPlus,
  IconBooks,
  IconChevronDown,
  IconNote,
  IconPaperclip,
  IconSend2,
  IconSlash,
  IconSparkles,
  type TablerIcon,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modKey } from '../../app/shell/keys';
import classes from './composer.module.css';
import type { Mode } from './drafts';

const ReplyDialog = lazy(() =>
  import('../saved-replies/reply-dialog').then((module) => ({ default: module.ReplyDialog })),
);
const modes: Mode[] = ['reply', 'note'];

export function ModeTabs({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const { t } = useTranslation('inbox');
  return (
    <fieldset className={classes.modes}>
      <legend className={classes.hidden}>{t('composer.mode')}</legend>
      {modes.map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} onClick={() => onMode(one)}>
          {one === 'note' && <IconNote size={14} stroke={1.75} aria-hidden />}
          {t(`composer.${one}`)}
        </button>
      ))}
      <span className={classes.hint}>{mode === 'note' ? t('composer.noteHint') : t('composer.hint')}</span>
    </fieldset>
  );
}

type BarProps = {
  mode: Mode;
  text: string;
  /** Characters too many. */
  over: number;
  ready: boolean;
  onFiles: (files: File[]) => void;
  onSaved: () => void;
  onFind: () => void;
  suggesting: boolean;
  onSuggest: () => void;
  onSend: (closes: boolean) => void;
};

export function ComposerBar({ mode, text, over, ready, onSend, ...tools }: BarProps) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.bar}>
      {mode === 'reply' && <ReplyTools text={text} {...tools} />}
      <span className={classes.over} role="status">
        {over > 0 && t('composer.tooLong', { count: over })}
      </span>
      {mode === 'note' ? (
        <Button size="compact-md" color="warn" disabled={!ready} onClick={() => onSend(false)}>
          {t('composer.addNote')}
        </Button>
      ) : (
        <SendButtons ready={ready} onSend={onSend} />
      )}
    </div>
  );
}

type ToolsProps = Omit<BarProps, 'mode' | 'over' | 'ready' | 'onSend'>;

function ReplyTools({ text, onFiles, onSaved, onFind, suggesting, onSuggest }: ToolsProps) {
  const { t } = useTranslation('inbox');
  const [keeping, setKeeping] = useState(false);
  return (
    <>
      <FileButton multiple onChange={onFiles}>
        {(props) => <Tool label={t('composer.attach')} icon={IconPaperclip} {...props} />}
      </FileButton>
      <Tool label={t('composer.saved')} icon={IconSlash} onClick={onSaved} />
      <Tool label={t('finder.title')} keys={`${modKey()} J`} icon={IconBooks} onClick={onFind} />
      <Tool
        label={t('composer.suggest')}
        keys={`${modKey()} I`}
        icon={IconSparkles}
        loading={suggesting}
        onClick={onSuggest}
      />
      {text.trim().length > 12 && (
        <Tool label={t('composer.keep')} icon={IconBookmarkPlus} onClick={() => setKeeping(true)} />
      )}
      <Suspense>
        {keeping && <ReplyDialog reply={{ text: text.trim() }} onClose={() => setKeeping(false)} />}
      </Suspense>
    </>
  );
}

type ToolProps = { label: string; keys?: string; icon: TablerIcon; loading?: boolean; onClick: () => void };

function Tool({ label, keys, icon: Icon, loading = false, onClick }: ToolProps) {
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        loading={loading}
        onClick={onClick}
      >
        <Icon size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function SendButtons({ ready, onSend }: Pick<BarProps, 'ready' | 'onSend'>) {
  const { t } = useTranslation('inbox');
  return (
    <Button.Group>
      <Button
        size="compact-md"
        disabled={!ready}
        leftSection={<IconSend2 className={classes.turns} size={15} stroke={1.75} aria-hidden />}
        onClick={() => onSend(false)}
      >
        {t('composer.send')}
      </Button>
      <Menu position="top-end">
        <Menu.Target>
          <Button
            size="compact-md"
            className={classes.split}
            disabled={!ready}
            aria-label={t('composer.more')}
          >
            <IconChevronDown size={14} stroke={2} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            rightSection={<kbd className={classes.kbd}>{`${modKey()} Enter`}</kbd>}
            onClick={() => onSend(true)}
          >
            {t('composer.sendClose')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
