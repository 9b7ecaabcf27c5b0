import { Button, SegmentedControl } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { sayDone } from '../../../ui/say-done';
import { Row } from '../../../ui/stack';
import { EmptyState } from '../../../ui/states';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { FindingsTable } from './findings-table';
import { useRereadPayments } from './use-payments';

export function FindingsView() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const [open, setOpen] = useState(true);
  const findings = useQuery(trpc.operatorBilling.findings.queryOptions({ open }));
  return (
    <Card
      title={t('billing.findings.title')}
      hint={t('billing.findings.hint')}
      flush
      aside={
        <Row>
          <SegmentedControl
            size="xs"
            aria-label={t('billing.findings.show')}
            value={open ? 'open' : 'all'}
            data={(['open', 'all'] as const).map((value) => ({
              value,
              label: t(`billing.findings.${value}`),
            }))}
            onChange={(value) => setOpen(value === 'open')}
          />
          <CompareNow />
        </Row>
      }
    >
      <Loaded query={findings}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconMoodCheck}
              title={t('billing.findings.empty')}
              body={t('billing.findings.emptyBody')}
            />
          ) : (
            <FindingsTable findings={items} />
          )
        }
      </Loaded>
    </Card>
  );
}

function CompareNow() {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const reread = useRereadPayments();
  const onError = useSayTrouble();
  const onSuccess = async () => {
    sayDone(t('billing.findings.began'));
    await reread();
  };
  const compare = useMutation(trpc.operatorBilling.reconcile.mutationOptions({ onSuccess, onError }));
  return (
    <Button variant="default" loading={compare.isPending} onClick={() => compare.mutate()}>
      {t('billing.findings.now')}
    </Button>
  );
}
