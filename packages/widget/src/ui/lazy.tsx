import { Component, type ComponentType } from 'preact';
import type { Context } from '../app/widget';
import { learn } from '../i18n/translate';
import { addPaths } from './icon';

type Room = typeof import('../app/room');
type State = { failed: boolean };

/** A part that is fetched when it is first shown; a failed fetch is told, and can be tried again. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Skeleton,
): ComponentType<Props> {
  let there: { Part: ComponentType<Props>; room: Room['room'] } | undefined;
  return class extends Component<Props, State> {
    declare context: Context;
    override state = { failed: false };

    override componentDidMount(): void {
      if (!there) this.fetch();
    }

    fetch = (): void => {
      this.setState({ failed: false });
      Promise.all([load(), import('../app/room')]).then(
        ([Part, { room }]) => {
          learn(room.words);
          addPaths(room.paths);
          there = { Part, room };
          this.forceUpdate();
        },
        () => {
          this.setState({ failed: true });
          this.context.widget.model.missed();
        },
      );
    };

    override render(props: Props, { failed }: State, { widget }: Context) {
      if (there) {
        const { Part, room } = there;
        return (
          <room.Provider value={widget}>
            <Part {...props} />
          </room.Provider>
        );
      }
      if (!failed) return <Waiting />;
      return (
        <p class="note">
          {widget.t('couldNotLoad')}{' '}
          <button type="button" class="link" onClick={this.fetch}>
            {widget.t('retry')}
          </button>
        </p>
      );
    }
  };
}

function Skeleton() {
  return <span class="skeleton" />;
}
