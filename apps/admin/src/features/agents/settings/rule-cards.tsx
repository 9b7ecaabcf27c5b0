import { NumberInput, Radio, Switch, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { Pair } from '../../../ui/fields';
import { Stack } from '../../../ui/stack';
import type { AgentsSettings } from '../types';
import { hostOf } from './rules';

type RuleProps = {
  values: AgentsSettings;
  readOnly: boolean;
  faults: Record<string, string>;
  change: (patch: Partial<AgentsSettings>) => void;
};

const signs = ['onNegative', 'onUncertain'] as const;

export function PersonRule({ values, readOnly, faults, change }: RuleProps) {
  const { t } = useTranslation('agents');
  const { handOver } = values;
  const put = (patch: Partial<AgentsSettings['handOver']>) => change({ handOver: { ...handOver, ...patch } });
  return (
    <Card title={t('rules.person')} hint={t('rules.personHint')}>
      <Stack gap={16}>
        {signs.map((sign) => (
          <Switch
            key={sign}
            label={t(`rules.${sign}`)}
            {...(sign === 'onNegative' && { description: t('rules.onNegativeHint') })}
            checked={handOver[sign]}
            disabled={readOnly}
            onChange={(event) => put({ [sign]: event.currentTarget.checked })}
          />
        ))}
        <TagsInput
          label={t('rules.urgentWords')}
          description={t('rules.urgentWordsHint')}
          value={handOver.urgentWords}
          maxTags={50}
          readOnly={readOnly}
          acceptValueOnBlur
          error={faults['handOver.urgentWords']}
          onChange={(urgentWords) => put({ urgentWords })}
        />
        <Pair>
          <NumberInput
            label={t('rules.wait')}
            description={t('rules.waitHint')}
            min={1}
            max={10_080}
            allowDecimal={false}
            readOnly={readOnly}
            value={handOver.waitMinutes ?? ''}
            error={faults['handOver.waitMinutes']}
            onChange={(value) => put({ waitMinutes: value === '' ? null : Number(value) })}
          />
          <TextInput
            label={t('rules.queue')}
            description={t('rules.queueHint')}
            dir="auto"
            maxLength={60}
            readOnly={readOnly}
            value={handOver.queue}
            error={faults['handOver.queue']}
            onChange={(event) => put({ queue: event.currentTarget.value })}
          />
        </Pair>
      </Stack>
    </Card>
  );
}

export function LinksRule({ values, readOnly, faults, change }: RuleProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('rules.links')} hint={t('rules.linksHint')}>
      <TagsInput
        label={t('rules.linkHosts')}
        description={t('rules.linkHostsHint')}
        value={values.linkHosts}
        maxTags={50}
        readOnly={readOnly}
        acceptValueOnBlur
        error={Object.entries(faults).find(([path]) => path.startsWith('linkHosts'))?.[1]}
        onChange={(hosts) => change({ linkHosts: [...new Set(hosts.map(hostOf))] })}
      />
    </Card>
  );
}

export function DraftsRule({ values, readOnly, faults, change }: RuleProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('rules.drafts')}>
      <NumberInput
        label={t('rules.draftHours')}
        description={t('rules.draftHoursHint')}
        maw={280}
        min={1}
        max={720}
        allowDecimal={false}
        readOnly={readOnly}
        value={values.draftHours}
        error={faults.draftHours}
        onChange={(hours) => change({ draftHours: Number(hours) || 1 })}
      />
      <Radio.Group
        mt="md"
        label={t('rules.draftExpiry')}
        description={t('rules.draftExpiryHint')}
        value={values.draftExpiry}
        readOnly={readOnly}
        onChange={(expiry) => change({ draftExpiry: expiry === 'say' ? 'say' : 'call' })}
      >
        <Stack gap={8}>
          <Radio value="call" label={t('rules.draftCall')} />
          <Radio value="say" label={t('rules.draftSay')} />
        </Stack>
      </Radio.Group>
    </Card>
  );
}
