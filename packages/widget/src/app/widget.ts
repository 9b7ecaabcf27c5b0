import type { Parley, ParleyState } from '@parley/sdk';
import type { MessengerSettings, TeamView } from '@parley/shared/live';
import type { Translate } from '../i18n/translate';
import type { Formats } from '../screens/formats';
import type { Model, ModelState } from './model';

/** What everything that is drawn works with, as it is at this moment. */
export type Widget = {
  readonly model: Model;
  readonly parley: Parley;
  readonly url: string;
  readonly root: ShadowRoot;
  readonly state: ModelState;
  readonly visitor: ParleyState;
  readonly t: Translate;
  readonly formats: Formats;
  /** As the session says, before it as the loader read it. */
  readonly messenger: MessengerSettings;
  readonly team: TeamView;
};

/** Handed down to every component. */
export type Context = { widget: Widget };

export function createWidget(parts: Pick<Widget, 'model' | 'parley' | 'url' | 'root'>): Widget {
  const { model, parley } = parts;
  return {
    ...parts,
    get state() {
      return model.state.get();
    },
    get visitor() {
      return parley.state.get();
    },
    get t() {
      return model.state.get().t;
    },
    get formats() {
      return model.state.get().formats;
    },
    get messenger() {
      return parley.state.get().messenger ?? model.look.messenger;
    },
    get team() {
      return parley.state.get().team ?? model.look.team;
    },
  };
}
