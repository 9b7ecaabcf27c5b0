import { IconAlertCircle } from '@tabler/icons-react';
import classes from './part-tabs.module.css';
import { useInSight } from './tab-row';

type PartTabsProps<Name extends string> = {
  label: string;
  current: Name;
  tabs: readonly { name: Name; text: string; fault?: string | undefined }[];
  onOpen(name: Name): void;
};

/** The parts of one form or page. They open in place, and what was typed in another is kept. */
export function PartTabs<Name extends string>({ label, current, tabs, onOpen }: PartTabsProps<Name>) {
  const nav = useInSight(current);
  return (
    <nav ref={nav} className={classes.tabs} aria-label={label}>
      {tabs.map(({ name, text, fault }) => (
        <button
          key={name}
          type="button"
          data-tab={name}
          aria-current={name === current ? 'page' : undefined}
          onClick={() => onOpen(name)}
        >
          {text}
          {fault && <IconAlertCircle size={14} aria-label={fault} />}
        </button>
      ))}
    </nav>
  );
}
