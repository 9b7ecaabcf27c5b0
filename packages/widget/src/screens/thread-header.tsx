import type { Thread } from '@parley/sdk';
import { Component } from 'preact';
import type { Context } from '../app/widget';
import { otherSide } from '../aside/describe';
import { Avatar } from '../ui/avatar';
import { IconButton } from '../ui/icon-button';
import { lazy } from '../ui/lazy';
import { Header } from './header';
import { Presence } from './presence';

const Menu = lazy(
  async () => (await import('../parts/menu')).Menu,
  () => <MenuButton />,
);

type Props = { thread: Thread };

/** Whom one talks with, and a menu that comes when it is asked for. */
export class ThreadHeader extends Component<Props, { menu: boolean }> {
  declare context: Context;
  override state = { menu: false };

  override render({ thread }: Props) {
    const { businessName } = this.context.widget.messenger;
    const { conversation, messages } = thread.state.get();
    const last = messages.findLast(({ author }) => 'name' in author);
    const who = otherSide(conversation?.assignee, last?.author, businessName);
    return (
      <Header back>
        <Avatar {...who} />
        <span class="who">
          <b>{who.name}</b>
          <Presence />
        </span>
        {this.state.menu ? (
          <Menu thread={thread} />
        ) : (
          <MenuButton onClick={() => this.setState({ menu: true })} />
        )}
      </Header>
    );
  }
}

function MenuButton({ onClick }: { onClick?: () => void }, { widget: { t } }: Context) {
  return <IconButton class="dots" name="more" label={t('more')} aria-expanded={false} onClick={onClick} />;
}
