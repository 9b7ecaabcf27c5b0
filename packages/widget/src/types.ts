import type { EventProps, Message, Page, ParleyErrorCode } from '@parley/sdk';

export type WidgetOptions = {
  /** The publishable key of the site, `pk_…`. */
  siteKey: string;
  /** Where Parley runs; the script tag knows it by itself. */
  url?: string;
  /** A token your server signed, or what fetches one. */
  identity?: string | (() => Promise<string | null> | string | null);
  /** One of the ten languages, such as `de`; the visitor's own when absent. */
  locale?: string;
  theme?: 'light' | 'dark' | 'auto';
  position?: 'left' | 'right';
  /** Any colour of CSS, such as `#8a1c5b`, in place of the colour set for the business. */
  accent?: string;
  /**
   * `on-open`, the default: nothing is stored in the browser before the visitor opens the messenger.
   * `denied`: nothing is ever stored. `granted`: the visitor has agreed already.
   */
  consent?: 'on-open' | 'granted' | 'denied';
  /** Shows the messenger inside this element, without a launcher. */
  inline?: Element;
  /** False for a site that opens the messenger by a button of its own. */
  launcher?: boolean | 'true' | 'false';
};

export type OpenTarget = {
  /** The conversation to show. */
  conversationId?: string;
  /** What stands in the composer, ready to be sent. */
  draft?: string;
};

export type WidgetEvents = {
  ready: undefined;
  open: undefined;
  close: undefined;
  /** How many messages of the business are unread. */
  unread: number;
  message: Message;
  error: { code: ParleyErrorCode; message: string };
  identityExpired: undefined;
};

export type WidgetEvent = keyof WidgetEvents;
export type Off = () => void;

/** What can be asked of a messenger that is there. */
export type PanelVerbs = {
  update(options: Partial<WidgetOptions>): void;
  show(): void;
  hide(): void;
  open(target?: OpenTarget): void;
  close(): void;
  toggle(): void;
  /** Who the visitor is, by a token your server signed. */
  identify(identity: string | (() => Promise<string | null> | string | null)): Promise<void>;
  /** Forgets the visitor, as on signing out. */
  reset(): void;
  /** The visitor went to a page; route changes are noticed without it. */
  track(page?: Partial<Page>): void;
  /** The visitor did something the business should know: shown among the pages they visited. */
  track(name: string, props?: EventProps): void;
  setLocale(locale: string): Promise<void>;
};

export type WidgetVerbs = PanelVerbs & {
  boot(options: WidgetOptions): void;
  shutdown(): void;
  on<Name extends WidgetEvent>(name: Name, listener: (event: WidgetEvents[Name]) => void): Off;
};
