import type { MessengerSettings, TeamView } from '@parley/shared/live';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../i18n/translate';
import type { Widget } from './widget';

/** For the parts, which use hooks. What is there from the first moment reads the widget off its context. */
const Context = createContext<Widget | null>(null);
export const WidgetProvider = Context.Provider;

export function useWidget(): Widget {
  const widget = useContext(Context);
  if (!widget) throw new Error('Shown outside a messenger.');
  return widget;
}

export const useT = (): Translate => useWidget().t;

/** How the business has set its messenger and who is there. */
export const useBusiness = (): { messenger: MessengerSettings; team: TeamView } => useWidget();
