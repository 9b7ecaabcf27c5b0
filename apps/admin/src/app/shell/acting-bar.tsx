import { Button } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CurrentWorkspace } from '../../api/contract';
import { tellOtherTabs } from '../../api/tab';
import { useTRPC } from '../../api/trpc';
import { useFormat } from '../../i18n/use-format';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useEnter } from '../use-enter';
import { Bar } from './bar';

type ActingBarProps = { workspace: CurrentWorkspace; over: boolean };

/** Stays in sight for as long as an operator is at work where they are no member. */
export function ActingBar({ workspace, over }: ActingBarProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const trpc = useTRPC();
  const enter = useEnter();
  const sayTrouble = useSayTrouble();
  const stop = useMutation(
    trpc.operator.stopImpersonating.mutationOptions({
      onSuccess: () => {
        tellOtherTabs('switched');
        return enter('/operator/tenants');
      },
      onError: sayTrouble,
    }),
  );
  const until = workspace.actingUntil === null ? '' : format.time(workspace.actingUntil);
  const names = { workspace: workspace.name, until };
  return (
    <Bar
      tone="acting"
      icon={IconEyeExclamation}
      sticky
      says={over ? t('bars.actingOver', names) : t('bars.impersonating', names)}
    >
      <Button size="compact-sm" variant="white" loading={stop.isPending} onClick={() => stop.mutate()}>
        {t(over ? 'bars.leave' : 'bars.stop')}
      </Button>
    </Bar>
  );
}
