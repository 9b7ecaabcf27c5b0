import { CloseButton } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { type Fact, Facts } from '../../ui/facts';
import { ContactPanel } from '../contacts/contact-panel';
import { AgentsWork } from './agents-work';
import { CategoryField } from './category-field';
import classes from './details.module.css';
import { findConversation } from './inbox-cache';
import { TagList } from './tag-list';
import { useDeeds } from './use-deeds';
import { useConversation } from './use-thread';

type DetailsProps = { id: string; opened: boolean; onClose: () => void };

/** Who it is and what it is about; a column where there is room, a sheet over the thread where there is not. */
export function Details({ id, opened, onClose }: DetailsProps) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const { data } = useConversation(id);
  const conversation = data ?? findConversation(queryClient, id);
  return (
    <aside className={classes.details} data-opened={opened || undefined} aria-label={t('panel.label')}>
      <div className={classes.bar}>
        <h2>{t('panel.details')}</h2>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      {conversation && (
        <ContactPanel contactId={conversation.contact.id} exceptId={id}>
          <AboutConversation conversation={conversation} />
        </ContactPanel>
      )}
    </aside>
  );
}

function AboutConversation({ conversation }: { conversation: InboxConversation }) {
  const { t } = useTranslation(['contacts', 'inbox']);
  const format = useFormat();
  const deeds = useDeeds(conversation);
  const mayWrite = useCan('conversations:write');
  const { createdAt, firstResponseAt, rating, channel } = conversation;
  const facts: Fact[] = [
    { name: t('panel.began'), value: format.moment(createdAt) },
    { name: t('panel.channel'), value: t(`inbox:channel.${channel}`) },
  ];
  if (firstResponseAt !== null) {
    const minutes = (Date.parse(firstResponseAt) - Date.parse(createdAt)) / 60_000;
    const value =
      minutes < 60
        ? format.measure(Math.max(1, Math.round(minutes)), 'minute')
        : format.measure(minutes / 60, 'hour');
    facts.push({ name: t('panel.firstResponse'), value });
  }
  if (rating) facts.push({ name: t('panel.rating'), value: t('panel.ratingOf', { score: rating.score }) });
  return (
    <section className={classes.about}>
      <h2>{t('panel.conversation')}</h2>
      <CategoryField
        key={conversation.category}
        conversation={conversation}
        deeds={deeds}
        readOnly={!mayWrite}
      />
      <TagList conversation={conversation} deeds={deeds} readOnly={!mayWrite} />
      <Facts facts={facts} />
      <AgentsWork key={conversation.id} conversationId={conversation.id} />
      {rating?.comment && (
        <blockquote className={classes.comment} dir="auto">
          {rating.comment}
        </blockquote>
      )}
    </section>
  );
}
