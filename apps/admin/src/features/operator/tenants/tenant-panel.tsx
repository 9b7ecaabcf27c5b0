import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useFormat } from '../../../i18n/use-format';
import { type Fact, Facts, Mono } from '../../../ui/facts';
import { Avatar } from '../../../ui/person';
import { sayDone } from '../../../ui/say-done';
import { SidePanel } from '../../../ui/side-panel';
import { Stack } from '../../../ui/stack';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { TenantActions } from './tenant-actions';
import classes from './tenants.module.css';
import { TenantState } from './tenants-table';

type TenantPanelProps = { tenant: Tenant | undefined; onClose: () => void };

export function TenantPanel({ tenant, onClose }: TenantPanelProps) {
  const { t } = useTranslation('operator');
  const [last, setLast] = useState(tenant);
  if (tenant && tenant !== last) setLast(tenant);
  const shown = tenant ?? last;
  return (
    <SidePanel opened={tenant !== undefined} onClose={onClose} title={t('tenants.name')}>
      {shown && <TenantDetail tenant={shown} />}
    </SidePanel>
  );
}

function TenantDetail({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const suspension: Fact[] =
    tenant.suspendedAt === null
      ? []
      : [
          { name: t('tenants.suspended'), value: format.moment(tenant.suspendedAt) },
          { name: t('tenants.reason'), value: tenant.suspendReason ?? '–' },
        ];
  return (
    <Stack gap={24}>
      <div className={classes.head}>
        <Avatar name={tenant.name} square />
        <div>
          <h3 className={classes.name}>{tenant.name}</h3>
          <TenantState tenant={tenant} />
        </div>
      </div>
      <Facts
        facts={[
          { name: t('tenants.industry'), value: tenant.industry ?? '–' },
          { name: t('tenants.location'), value: tenant.location ?? '–' },
          { name: t('tenants.members'), value: format.number(tenant.members) },
          { name: t('tenants.created'), value: format.day(tenant.createdAt) },
          ...suspension,
          { name: t('tenants.slug'), value: <Mono>{tenant.slug}</Mono> },
          { name: t('tenants.id'), value: <Mono>{tenant.id}</Mono> },
        ]}
      />
      <div className={classes.box}>
        <FeaturedSwitch tenant={tenant} />
      </div>
      <TenantActions tenant={tenant} />
    </Stack>
  );
}

function FeaturedSwitch({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const { id: tenantId, name } = tenant;
  const set = useMutation(
    trpc.operator.tenants.setFeatured.mutationOptions({
      onSuccess: async (_done, { featured }) => {
        sayDone(t(featured ? 'tenants.nowFeatured' : 'tenants.notFeatured', { name }));
        await queryClient.invalidateQueries(trpc.operator.tenants.pathFilter());
      },
      onError: sayTrouble,
    }),
  );
  return (
    <Switch
      label={t('tenants.setFeatured')}
      checked={set.isPending ? set.variables.featured : tenant.featured}
      disabled={set.isPending}
      onChange={(event) => set.mutate({ tenantId, featured: event.currentTarget.checked })}
    />
  );
}
