import type { Parley } from '@parley/sdk';
import type { MessengerSettings, TeamView } from '@parley/shared/live';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../i18n/translate';
import { useReadable } from '../ui/store';
import type { Model } from './model';

export type Widget = { model: Model; parley: Parley; t: Translate; url: string; root: ShadowRoot };

const Context = createContext<Widget | null>(null);
export const WidgetProvider = Context.Provider;

export function useWidget(): Widget {
  const widget = useContext(Context);
  if (!widget) throw new Error('Shown outside a messenger.');
  return widget;
}

export const useT = (): Translate => useWidget().t;

/** How the business has set its messenger and who is there: as the session says, before it as the loader read it. */
export function useBusiness(): { messenger: MessengerSettings; team: TeamView } {
  const { model, parley } = useWidget();
  const { messenger, team } = useReadable(parley.state);
  return { messenger: messenger ?? model.look.messenger, team: team ?? model.look.team };
}
