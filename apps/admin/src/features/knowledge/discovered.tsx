import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Discovery } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { Pill } from '../../ui/pill';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import { CollectionField } from './collection-field';
import own from './discovered.module.css';
import { DiscoveredProfile } from './discovered-profile';
import classes from './sources.module.css';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

type DiscoveredProps = {
  discovery: Discovery;
  collectionId: string | undefined;
  onAgain: () => void;
  onClose: () => void;
};
type Proposed = Discovery['sources'][number];

const keyOf = ({ kind, name, url }: Proposed) => `${kind} ${url} ${name}`;

export function Discovered({ discovery, collectionId, onAgain, onClose }: DiscoveredProps) {
  const { t } = useTranslation('knowledge');
  const { sources, topics } = discovery;
  const [chosen, setChosen] = useState(() => new Set(sources.slice(0, 1).map(keyOf)));
  const [collection, setCollection] = useState(collectionId ?? null);
  const begin = useImportAll(onClose);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const count = chosen.size;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate({ collection, wanted: sources.filter((source) => chosen.has(keyOf(source))) });
      }}
    >
      <Stack gap={16}>
        <DiscoveredProfile discovery={discovery} />
        <section className={classes.part}>
          <h3>{t('discover.sources')}</h3>
          {sources.length === 0 && <p className={classes.soft}>{t('discover.none')}</p>}
          <div>
            {sources.map((source) => {
              const key = keyOf(source);
              return (
                <Choice key={key} source={source} checked={chosen.has(key)} onToggle={() => toggle(key)} />
              );
            })}
          </div>
        </section>
        {topics.length > 0 && (
          <section className={classes.part}>
            <h3>{t('discover.topics')}</h3>
            <ul className={own.topics}>
              {topics.map(({ name }) => (
                <li key={name}>
                  <Pill>{name}</Pill>
                </li>
              ))}
            </ul>
          </section>
        )}
        <CollectionField value={collection} onChange={setCollection} />
        <DialogFoot
          error={begin.error}
          pending={begin.isPending}
          ready={count > 0}
          action={t('discover.import', { count })}
          onCancel={onClose}
        >
          <Button variant="default" onClick={onAgain}>
            {t('discover.another')}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

type ChoiceProps = { source: Proposed; checked: boolean; onToggle: () => void };

function Choice({ source, checked, onToggle }: ChoiceProps) {
  const { t } = useTranslation('knowledge');
  const { name, url, pages, include, sample } = source;
  const size = pages === null ? t('discover.unknownPages') : t('discover.pages', { count: pages });
  return (
    <div className={own.chosen}>
      <Checkbox aria-label={name} checked={checked} onChange={onToggle} mt={2} />
      <div>
        <b>{name}</b>
        <p className={classes.detail}>{[url, include.join(', '), size].filter(Boolean).join(' · ')}</p>
        {sample.length > 0 && (
          <details>
            <summary>{t('discover.sample')}</summary>
            <ul className={own.samples}>
              {sample.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function useImportAll(onClose: () => void) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ collection, wanted }: { collection: string | null; wanted: Proposed[] }) => {
      const collectionId = await ensure(collection);
      for (const { kind, name, url, include } of wanted) {
        if (kind === 'page') await client.sources.createPage.mutate({ collectionId, url });
        else await client.sources.createSite.mutate({ collectionId, name: name.slice(0, 120), url, include });
      }
      return wanted.length;
    },
    onSuccess: (count) => {
      sayDone(t('discover.begun', { count }));
      onClose();
    },
    onSettled: () => reread(),
  });
}
