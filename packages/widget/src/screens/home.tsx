import type { ConversationView } from '@parley/sdk';
import type { Context } from '../app/widget';
import { otherSide } from '../aside/describe';
import { Avatar } from '../ui/avatar';
import { Desk } from './desk';
import { Header } from './header';
import { Presence } from './presence';
import { StatusBar } from './status-bar';

export function Home(_: object, { widget }: Context) {
  const { messenger, model, parley, t, team } = widget;
  const { hasMore, items } = parley.conversations.state.get();
  const intro = widget.state.greeting ?? messenger.intro;
  const people = team.people.concat(team.agents ?? []).slice(0, 4);
  return (
    <>
      <Header>
        <b class="title">{messenger.businessName}</b>
      </Header>
      <StatusBar />
      <div class="body home">
        <div class="welcome">
          {people.length > 0 && (
            <div class="people">
              {people.map((each) => (
                <Avatar key={each.name} {...each} />
              ))}
            </div>
          )}
          <h1>{messenger.greeting}</h1>
          {intro && <p>{intro}</p>}
          <Presence />
          {!team.open && messenger.awayMessage && <p class="note">{messenger.awayMessage}</p>}
        </div>
        {items.length > 0 && (
          <nav class="conversations" aria-label={t('conversations')}>
            <h2>{t('conversations')}</h2>
            <ul>
              {items.map((item) => (
                <Row key={item.id} conversation={item} />
              ))}
            </ul>
            {hasMore && (
              <button type="button" class="link" onClick={() => void parley.conversations.loadMore()}>
                {t('more')}
              </button>
            )}
          </nav>
        )}
      </div>
      <Desk draft="new" onSend={model.say} />
    </>
  );
}

function Row({ conversation }: { conversation: ConversationView }, { widget }: Context) {
  const { formats, messenger, model, t } = widget;
  const { assignee, createdAt, id, lastMessage, unread } = conversation;
  const who = otherSide(assignee, lastMessage?.author, messenger.businessName);
  const text = lastMessage?.text ?? '';
  return (
    <li>
      <button type="button" class="row" onClick={() => model.showConversation(id)}>
        <Avatar {...who} />
        <span class="row-text">
          <span class="row-top">
            <b>{who.name}</b>
            <time>{formats.short(lastMessage?.createdAt ?? createdAt)}</time>
          </span>
          <span class={unread > 0 ? 'preview strong' : 'preview'}>
            <span>{lastMessage?.author.kind === 'contact' ? t('you', { text }) : text}</span>
            {unread > 0 && (
              <span class="count" title={t('unread', { count: unread })}>
                {unread}
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
