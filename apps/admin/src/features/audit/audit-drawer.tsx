import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { type Fact, Facts, Json, Mono } from '../../ui/facts';
import { SidePanel } from '../../ui/side-panel';
import { Stack } from '../../ui/stack';
import type { AuditEntryLike } from './audit-entry-like';
import { useDeed } from './use-deed';

type AuditDrawerProps = { entry: AuditEntryLike | undefined; withTenant: boolean; onClose: () => void };

export function AuditDrawer({ entry, withTenant, onClose }: AuditDrawerProps) {
  const { t } = useTranslation('audit');
  const [last, setLast] = useState(entry);
  if (entry && entry !== last) setLast(entry);
  const shown = entry ?? last;
  return (
    <SidePanel opened={entry !== undefined} onClose={onClose} title={t('drawer')}>
      {shown && <Entry entry={shown} withTenant={withTenant} />}
    </SidePanel>
  );
}

function Entry({ entry, withTenant }: { entry: AuditEntryLike; withTenant: boolean }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const deed = useDeed();
  const detail = useDetail(entry.detail);
  const tenant: Fact[] = withTenant
    ? [{ name: t('tenant'), value: entry.tenantName ?? t('platformEntry') }]
    : [];
  return (
    <Stack gap={24}>
      <Facts
        facts={[
          { name: t('action'), value: deed(entry.action) },
          { name: t('target'), value: entry.target?.label ?? '–' },
          { name: t('actor'), value: entry.actor.name },
          ...tenant,
          { name: t('when'), value: format.exact(entry.at) },
          ...detail.facts,
        ]}
      />
      {detail.rest !== null && <Json value={detail.rest} />}
      <Facts
        facts={[
          { name: t('requestId'), value: <Mono>{entry.requestId}</Mono> },
          { name: t('entryId'), value: <Mono>{entry.id}</Mono> },
        ]}
      />
    </Stack>
  );
}

const named = ['role', 'from', 'to', 'reason', 'fields', 'scopes', 'origins', 'expiresInDays'] as const;

/** What has a name of ours as a line each; whatever else there is, as it was written. */
function useDetail(detail: Record<string, unknown>): { facts: Fact[]; rest: Record<string, unknown> | null } {
  const { t } = useTranslation('audit');
  const facts = named.flatMap((name) => {
    const value = detail[name];
    return value === undefined ? [] : [{ name: t(`fields.${name}`), value: say(value, t('nothing')) }];
  });
  const others = Object.entries(detail).filter(([name]) => !named.some((known) => known === name));
  return { facts, rest: others.length === 0 ? null : Object.fromEntries(others) };
}

function say(value: unknown, nothing: string): string {
  if (value === null || value === '') return nothing;
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.join(', ');
  return String(value);
}
