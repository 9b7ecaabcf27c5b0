import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisitor } from '../member';
import { modKey } from './keys';
import classes from './shortcuts-sheet.module.css';
import { singleKeysWanted, wantSingleKeys } from './single-keys';

type SheetProps = { opened: boolean; onClose: () => void };

export function ShortcutsSheet({ opened, onClose }: SheetProps) {
  const { t } = useTranslation(['shell', 'common']);
  const { person } = useVisitor();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} size="lg">
      <div className={classes.columns}>
        <Group
          title={t('shortcuts.anywhere')}
          rows={[
            { does: t('shortcuts.palette'), keys: [modKey(), 'K'] },
            { does: t('shortcuts.help'), keys: ['?'] },
            { does: t('shortcuts.home'), keys: ['g', 'h'] },
            { does: t('shortcuts.inbox'), keys: ['g', 'i'] },
            { does: t('shortcuts.knowledge'), keys: ['g', 'k'] },
            { does: t('shortcuts.agents'), keys: ['g', 'a'] },
            { does: t('shortcuts.settings'), keys: ['g', 's'] },
            ...(person.isOperator ? [{ does: t('shortcuts.operator'), keys: ['g', 'o'] }] : []),
          ]}
        />
        <Group
          title={t('shortcuts.lists')}
          rows={[
            { does: t('shortcuts.next'), keys: ['j'] },
            { does: t('shortcuts.previous'), keys: ['k'] },
            { does: t('shortcuts.open'), keys: ['Enter'] },
            { does: t('shortcuts.close'), keys: ['Esc'] },
            { does: t('shortcuts.search'), keys: ['/'] },
          ]}
        />
        <Group
          title={t('shortcuts.conversations')}
          rows={[
            { does: t('shortcuts.reply'), keys: ['r'] },
            { does: t('shortcuts.find'), keys: [modKey(), 'J'] },
            { does: t('shortcuts.suggest'), keys: [modKey(), 'I'] },
            { does: t('shortcuts.note'), keys: ['n'] },
            { does: t('shortcuts.take'), keys: ['m'] },
            { does: t('shortcuts.turnOver'), keys: ['o'] },
            { does: t('shortcuts.assign'), keys: ['a'] },
            { does: t('shortcuts.finish'), keys: ['e'] },
            { does: t('shortcuts.snooze'), keys: ['s'] },
            { does: t('shortcuts.priority'), keys: ['p'] },
            { does: t('shortcuts.tags'), keys: ['t'] },
            { does: t('shortcuts.details'), keys: ['i'] },
            { does: t('shortcuts.approve'), keys: ['y', 'Enter'] },
            { does: t('shortcuts.change'), keys: ['c'] },
            { does: t('shortcuts.reject'), keys: ['x'] },
            { does: t('shortcuts.send'), keys: [modKey(), 'Enter'] },
          ]}
        />
      </div>
      <SingleKeysSwitch />
    </Modal>
  );
}

type Row = { does: string; keys: string[] };

function Group({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.rows}>
        {rows.map(({ does, keys }) => (
          <div key={does} className={classes.row}>
            <dt>{does}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeysSwitch() {
  const { t } = useTranslation('shell');
  const [wanted, setWanted] = useState(singleKeysWanted);
  return (
    <div className={classes.choice}>
      <Switch
        label={t('shortcuts.singleKeys')}
        description={t('shortcuts.singleKeysHint')}
        checked={wanted}
        onChange={(event) => {
          wantSingleKeys(event.currentTarget.checked);
          setWanted(event.currentTarget.checked);
        }}
      />
    </div>
  );
}
