import { ActionIcon, Select } from '@mantine/core';
import { IconArrowRight, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import type { Agent, FieldDiff, Version } from '../types';
import { DiffLines } from './diff-lines';
import { FieldValue } from './field-value';
import { fieldNames } from './fields';
import classes from './versions.module.css';

type Pair = { from: number; to: number };
type VersionDiffProps = {
  agent: Agent;
  versions: Version[];
  pair: Pair;
  onPair: (pair: Pair) => void;
  onClose: () => void;
};

/** What changed from one version to another, side by side. */
export function VersionDiff({ agent, versions, pair, onPair, onClose }: VersionDiffProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const diff = useQuery({
    ...trpc.agentVersions.diff.queryOptions({ agentId: agent.id, ...pair }),
    placeholderData: keepPreviousData,
  });
  const data = [...new Set([...versions.map(({ number }) => number), pair.from, pair.to])]
    .toSorted((one, other) => other - one)
    .map((number) => ({ value: String(number), label: t('versions.version', { number }) }));
  const choose = (side: keyof Pair) => (
    <Select
      aria-label={t(`versions.${side}`)}
      size="xs"
      data={data}
      value={String(pair[side])}
      allowDeselect={false}
      onChange={(number) => onPair({ ...pair, [side]: Number(number) })}
    />
  );
  const aside = (
    <div className={classes.pair}>
      {choose('from')}
      <IconArrowRight size={16} stroke={1.75} aria-hidden />
      {choose('to')}
      <ActionIcon variant="subtle" color="gray" aria-label={t('versions.closeDiff')} onClick={onClose}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
  return (
    <Card title={t('versions.diff')} aside={aside}>
      <Loaded query={diff}>
        {({ fields }) =>
          fields.length === 0 ? (
            <p className={classes.soft}>{t('versions.equal')}</p>
          ) : (
            <div className={classes.fields}>
              {fields.map((field) => (
                <Field key={field.field} diff={field} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Card>
  );
}

function Field({ diff }: { diff: FieldDiff }) {
  const { t } = useTranslation('agents');
  const name = fieldNames.find((each) => each === diff.field);
  return (
    <section className={classes.field}>
      <h3>{name ? t(`fields.${name}`) : diff.field}</h3>
      {diff.lines ? (
        <DiffLines lines={diff.lines} />
      ) : (
        <div className={classes.values}>
          <del className={classes.before}>
            <FieldValue field={diff.field} value={diff.before} />
          </del>
          <ins className={classes.after}>
            <FieldValue field={diff.field} value={diff.after} />
          </ins>
        </div>
      )}
    </section>
  );
}
