import { createMessenger } from './loader/create-messenger';
import type { WidgetOptions, WidgetVerbs } from './types';

export type { OpenTarget, WidgetEvent, WidgetEvents, WidgetOptions, WidgetVerbs } from './types';

const verbs = [
  'boot',
  'shutdown',
  'update',
  'show',
  'hide',
  'open',
  'close',
  'toggle',
  'identify',
  'reset',
  'track',
  'setLocale',
  'on',
] as const satisfies (keyof WidgetVerbs)[];

/** The messenger, for a program that bundles it: the same launcher, the same verbs, fetched when it is booted. */
export function createWidget(options?: WidgetOptions & { url: string }): WidgetVerbs {
  const call = createMessenger('', () => import('./app/panel'));
  if (options) call('boot', options);
  return Object.fromEntries(
    verbs.map((verb) => [verb, (...args: unknown[]) => call(verb, ...args)]),
  ) as WidgetVerbs;
}
