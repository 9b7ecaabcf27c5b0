import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVisitor } from '../../app/member';
import { useSwitchWorkspace } from '../../app/shell/workspace-switcher';
import { Card } from '../../ui/card';
import { Avatar } from '../../ui/person';
import { Pill } from '../../ui/pill';
import classes from './profile.module.css';

export function YourWorkspaces() {
  const { t } = useTranslation(['account', 'common']);
  const { workspace, workspaces } = useVisitor();
  const switchTo = useSwitchWorkspace();
  if (workspaces.length === 0) return null;
  return (
    <Card title={t('profile.workspaces')} hint={t('profile.workspacesHint')} flush>
      <ul className={classes.list}>
        {workspaces.map((other) => (
          <li key={other.id} className={classes.item}>
            <Avatar name={other.name} square />
            <span className={classes.name}>{other.name}</span>
            <Pill>{t(`common:roles.${other.role}`)}</Pill>
            {other.id === workspace?.id ? (
              <Pill tone="accent">{t('profile.current')}</Pill>
            ) : (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('profile.openOf', { name: other.name })}
                onClick={() => switchTo(other)}
              >
                {t('profile.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
