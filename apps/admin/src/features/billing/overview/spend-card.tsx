import { SegmentedControl } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useMember } from '../../../app/member';
import { addDays, dayOf } from '../../../i18n/day';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { EmptyState, ListSkeleton } from '../../../ui/states';
import { useNow } from '../../../ui/when';
import { billingRoute } from '../use-billing';
import { SpendChart } from './spend-chart';
import { spendDays, spendLines } from './spend-days';
import { SpendTable } from './spend-table';

const ranges = ['7', '30', '90'] as const;

export function SpendCard() {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const { workspace } = useMember();
  const { days } = billingRoute.useSearch();
  const navigate = billingRoute.useNavigate();
  const range = ranges.find((each) => each === days) ?? '30';
  const today = dayOf(useNow(), workspace.timeZone);
  const from = addDays(today, 1 - Number(range));
  const usage = useQuery({
    ...trpc.billing.usage.queryOptions({ from, to: today }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card
      title={t('spend.title')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('spend.range')}
          value={range}
          data={ranges.map((value) => ({ value, label: t('spend.days', { count: Number(value) }) }))}
          onChange={(value) =>
            void navigate({
              search: value === '30' ? {} : { days: value },
              replace: true,
              resetScroll: false,
            })
          }
        />
      }
      flush
    >
      <Loaded query={usage} skeleton={<ListSkeleton lines={6} />}>
        {(data) => <Spent usage={data} />}
      </Loaded>
    </Card>
  );
}

function Spent({ usage }: { usage: Output['billing']['usage'] }) {
  const { t } = useTranslation('billing');
  if (usage.items.length === 0) {
    return <EmptyState icon={IconChartBar} title={t('spend.empty')} body={t('spend.emptyBody')} />;
  }
  return (
    <>
      <SpendChart days={spendDays(usage.items, usage)} />
      <SpendTable lines={spendLines(usage.items)} />
    </>
  );
}
