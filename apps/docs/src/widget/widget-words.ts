import type { WidgetEvents, WidgetOptions, WidgetVerbs } from '@parley/widget';

type OptionWords = { accepts: string; fallback: string; does: string };

/** A new option, verb or event does not compile until it is explained here. */
export const optionWords: Record<keyof WidgetOptions, OptionWords> = {
  siteKey: { accepts: '`pk_…`', fallback: '', does: 'The site key. The one option that is needed.' },
  url: {
    accepts: 'an address',
    fallback: 'where the script came from',
    does: 'Where Parley runs.',
  },
  identity: {
    accepts: 'a token, or a function that fetches one',
    fallback: 'anonymous',
    does: 'Who the visitor is, signed by your server. A function is asked again before the token is over.',
  },
  locale: {
    accepts: '`ar de en es fr hi it ja nl pt`, with or without a region',
    fallback: 'the visitor’s own, else that of the settings, else English',
    does: 'The language of the messenger. Dates and numbers follow the region.',
  },
  theme: {
    accepts: '`light` `dark` `auto`',
    fallback: 'as in the settings',
    does: 'Light or dark; `auto` follows the device.',
  },
  position: { accepts: '`left` `right`', fallback: 'as in the settings', does: 'The side of the window.' },
  accent: { accepts: '`#rrggbb`', fallback: 'as in the settings', does: 'Your colour.' },
  consent: {
    accepts: '`on-open` `granted` `denied`',
    fallback: '`on-open`',
    does: 'When something may be kept in the browser.',
  },
  inline: {
    accepts: 'an element',
    fallback: '',
    does: 'Shows the messenger inside this element and without a launcher. From JavaScript only.',
  },
  launcher: {
    accepts: '`true` `false`',
    fallback: '`true`',
    does: 'With `false` there is no round button: you open the messenger yourself.',
  },
};

type VerbWords = { takes: string; does: string };

export const verbWords: Record<keyof WidgetVerbs, VerbWords> = {
  boot: { takes: 'options', does: 'Starts the messenger, in place of the one that runs.' },
  shutdown: { takes: '', does: 'Takes it off the page and ends its connection.' },
  update: { takes: 'some options', does: 'Changes theme, side, colour, consent or launcher while it runs.' },
  show: { takes: '', does: 'Shows it again.' },
  hide: { takes: '', does: 'Hides the launcher and the panel.' },
  open: {
    takes: '`{ conversationId?, draft? }`',
    does: 'Opens the panel, at a conversation or with words in the composer if you like. Nothing is sent.',
  },
  close: { takes: '', does: 'Closes the panel.' },
  toggle: { takes: '', does: 'Opens or closes it.' },
  identify: {
    takes: 'a token or a function',
    does: 'From now on the visitor is who your server vouches for.',
  },
  reset: { takes: '', does: 'Forgets the visitor. Call it when they sign out.' },
  track: {
    takes: '`{ url?, title? }`, or a name and properties',
    does: 'The visitor went to a page (route changes are noticed without it), or did something worth knowing.',
  },
  setLocale: { takes: 'a language', does: 'Changes the language at once.' },
  on: {
    takes: 'an event, a function',
    does: 'Calls the function with each such event. Answers what stops it.',
  },
};

type EventWords = { carries: string; when: string };

export const eventWords: Record<keyof WidgetEvents, EventWords> = {
  ready: { carries: '', when: 'The panel is loaded and can be opened at once.' },
  open: { carries: '', when: 'The panel opened.' },
  close: { carries: '', when: 'The panel closed.' },
  unread: { carries: 'a number', when: 'The number of unread messages changed.' },
  message: { carries: 'the message', when: 'A message of the business arrived.' },
  error: { carries: '`{ code, message }`', when: 'Something was refused or could not be loaded.' },
  identityExpired: {
    carries: '',
    when: 'The identity token is over and no new one came. Sign the visitor in again.',
  },
};
