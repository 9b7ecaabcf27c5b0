import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileText,
  IconFileUpload,
  IconMessageQuestion,
  IconPlus,
  IconSparkles,
  IconWorld,
  IconWorldWww,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptedFiles } from './accepted-files';
import classes from './sources.module.css';

export type Addable = 'text' | 'questions' | 'page' | 'site' | 'discover';

const ways = [
  { way: 'discover', icon: IconSparkles },
  { way: 'site', icon: IconWorld },
  { way: 'page', icon: IconWorldWww },
  { way: 'questions', icon: IconMessageQuestion },
  { way: 'text', icon: IconFileText },
] as const;

type AddMenuProps = { onAdd: (way: Addable) => void; onFiles: (files: File[]) => void };

export function AddMenu({ onAdd, onFiles }: AddMenuProps) {
  const { t } = useTranslation('knowledge');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        aria-label={t('add.files')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
          >
            {t('add.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileUpload size={18} stroke={1.6} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            <Way name={t('add.files')} hint={t('add.filesHint')} />
          </Menu.Item>
          {ways.map(({ way, icon: Icon }) => (
            <Menu.Item
              key={way}
              leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
              onClick={() => onAdd(way)}
            >
              <Way name={t(`add.${way}`)} hint={t(`add.${way}Hint`)} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function Way({ name, hint }: { name: string; hint: string }) {
  return (
    <span className={classes.option}>
      <span>{name}</span>
      <span className={classes.hint}>{hint}</span>
    </span>
  );
}
