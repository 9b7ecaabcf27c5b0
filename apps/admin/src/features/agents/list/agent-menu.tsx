import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconArrowDown, IconArrowUp, IconCopy, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import type { Agent } from '../types';
import type { useAgentDeeds } from './use-agent-deeds';

type AgentMenuProps = { agent: Agent; at: number; count: number; deeds: ReturnType<typeof useAgentDeeds> };

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

export function AgentMenu({ agent, at, count, deeds }: AgentMenuProps) {
  const { t } = useTranslation('agents');
  if (!useCan('agents:write')) return null;
  const agentId = agent.id;
  const move = (by: 1 | -1) => deeds.update.mutate({ agentId, position: at + by });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('list.menuOf', { name: agent.name })}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {at > 0 && (
          <Menu.Item leftSection={<IconArrowUp {...icon} />} onClick={() => move(-1)}>
            {t('list.up')}
          </Menu.Item>
        )}
        {at < count - 1 && (
          <Menu.Item leftSection={<IconArrowDown {...icon} />} onClick={() => move(1)}>
            {t('list.down')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => deeds.duplicate.mutate({ agentId })}>
          {t('list.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => deeds.archive(agent)}>
          {t('list.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
