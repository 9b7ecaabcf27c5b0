import { learn } from '../i18n/translate';
// What tells of a failure is at hand before anything can fail.
import '../parts/failed';
import { sheetOf } from '../ui/sheet';
import { followBranding } from './follow-branding';
import { followPages } from './follow-pages';
import { followTabs } from './follow-tabs';
import css from './later.css?inline';
import { badgeTitle } from './page-title';
import { room } from './room';
import type { Surroundings } from './surroundings';

/** What nobody waits for, so that what everybody waits for is there sooner. */
export function startLater(given: Surroundings) {
  const { model, parley, stage } = given;
  const { root } = stage;
  learn(room.words);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)];
  // What had no words yet has them now.
  model.state.set({});
  badgeTitle(parley.state.get().unread);
  const pages = followPages(given);
  const ends = [
    followBranding(given),
    pages.stop,
    parley.on('unread', badgeTitle),
    () => badgeTitle(0),
    followTabs(model),
  ];
  return {
    track: pages.track,
    stop() {
      for (const end of ends) end();
    },
  };
}
