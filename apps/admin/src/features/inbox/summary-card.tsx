import { Button, Collapse } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { IconChevronDown, IconListCheck, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { When } from '../../ui/when';
import classes from './summary-card.module.css';

/** Above what was said: what it came to so far, for whoever goes on. Open while a person is called. */
export function SummaryCard({ conversation }: { conversation: InboxConversation }) {
  const { t } = useTranslation('inbox');
  const { id: conversationId, status, lastSeq } = conversation;
  const trpc = useTRPC();
  const { data } = useQuery(trpc.conversations.summary.queryOptions({ conversationId }));
  const [choice, setChoice] = useState<boolean | null>(null);
  const panel = useId();
  if (!data?.summary) return null;
  const { text, keyPoints, actionItems, upToSeq, updatedAt } = data.summary;
  const open = choice ?? status === 'escalated';
  return (
    <section className={classes.card} aria-label={t('summary.title')}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setChoice(!open)}
      >
        <IconListCheck size={16} stroke={1.75} aria-hidden />
        <span className={classes.title}>{t('summary.title')}</span>
        <span className={classes.when}>
          <When at={updatedAt} />
        </span>
        <IconChevronDown className={classes.chevron} size={16} stroke={1.75} aria-hidden />
      </button>
      <Collapse expanded={open} id={panel}>
        <div className={classes.body} dir="auto">
          <p className={classes.text}>{text}</p>
          <Points title={t('summary.points')} items={keyPoints} />
          <Points title={t('summary.actions')} items={actionItems} />
          <Behind conversationId={conversationId} behind={Math.max(0, lastSeq - upToSeq)} />
        </div>
      </Collapse>
    </section>
  );
}

function Points({ title, items }: { title: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={classes.points}>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Summed up anew in the background; it comes by itself. */
function Behind({ conversationId, behind }: { conversationId: string; behind: number }) {
  const { t } = useTranslation('inbox');
  const trpc = useTRPC();
  const mayWrite = useCan('conversations:write');
  const refresh = useMutation(trpc.conversations.summarize.mutationOptions());
  if (behind === 0) return null;
  return (
    <p className={classes.behind}>
      {t('summary.behind', { count: behind })}
      {mayWrite && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconRefresh size={14} stroke={1.75} aria-hidden />}
          loading={refresh.isPending}
          onClick={() => refresh.mutate({ conversationId })}
        >
          {t('summary.refresh')}
        </Button>
      )}
    </p>
  );
}
