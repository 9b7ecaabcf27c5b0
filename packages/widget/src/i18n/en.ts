import type { PartWords } from './en-parts';

/** What the panel says from the first moment. Braces stand for what is put in; forms by number follow `Intl.PluralRules`. */
export const en = {
  openChat: 'Open chat with {name}',
  closeChat: 'Close chat',
  chatWith: 'Chat with {name}',
  back: 'Back to conversations',
  more: 'More',
  write: 'Write a message',
  send: 'Send',
  attach: 'Attach a file',
  emoji: 'Emoji',
  record: 'Record an audio note',
  hereNow: 'We are here now',
  soon: 'We answer as soon as we can',
  atOnce: 'We answer at once',
  backAt: 'Back {when}',
  away: 'We are away at the moment',
  conversations: 'Conversations',
  you: 'You: {text}',
  messages: 'Messages',
  unread: { one: '{count} unread message', other: '{count} unread messages' },
  sending: 'Sending…',
  sent: 'Sent',
  seen: 'Seen',
  retry: 'Try again',
  isTyping: '{name} is typing',
  connecting: 'Connecting…',
  offline: 'You are offline. What you write is sent as soon as you are back.',
  closedNow: 'This conversation is closed. Write to open it again.',
  earlier: 'Show earlier messages',
  latest: 'New messages',
  ai: 'AI',
  somebody: 'Somebody',
  signIn: 'Please sign in on this site to write to us.',
  couldNotLoad: 'This could not be loaded.',
};

type Said<All> = { [Key in keyof All]: All[Key] extends string ? string : Plural };
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
/** All that is said: a language of its own travels whole. */
export type Words = Said<typeof en & PartWords>;
/** English has the words of the parts arrive with them. */
export type PanelWords = Said<typeof en> & Partial<Words>;
