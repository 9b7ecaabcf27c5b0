import type { MessengerSettings, TeamView } from '@parley/shared/live';
import type { PanelVerbs, WidgetEvent, WidgetEvents, WidgetOptions } from './types';

export type Look = { messenger: MessengerSettings; team: TeamView };

/** What the loader has drawn, and hands to the panel. */
export type Stage = {
  options: WidgetOptions & { url: string };
  look: Look;
  /** Stands in the page; everything else is in its shadow. */
  host: HTMLElement;
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  emit<Name extends WidgetEvent>(name: Name, event: WidgetEvents[Name]): void;
};

export type Panel = PanelVerbs & { destroy(): void };
export type PanelModule = { startPanel(stage: Stage): Promise<Panel> };
