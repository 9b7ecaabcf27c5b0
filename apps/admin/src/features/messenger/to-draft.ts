import type { TeamView } from '@parley/shared/live';
import type { Draft, PreviewView } from '../../preview-site/draft';
import { isHex } from './contrast';
import { type MessengerValues, toUpdate } from './messenger-values';
import type { Tab } from './parts';

export type Scene = {
  workspaceName: string;
  memberName: string;
  tab: Tab;
  view: PreviewView;
  scheme: 'light' | 'dark';
  sample: Draft['sample'];
  branding: boolean;
};

const dayMs = 24 * 60 * 60 * 1000;

/** What is half written is left out, as it will be when it is saved. */
export function toDraft(values: MessengerValues, scene: Scene): Draft {
  const { askFirst = [], proactive = [], businessName, awayMessage } = toUpdate(values);
  const { accent, attachments, audioNotes, greeting, intro, locale, position, sound } = values;
  const greets = scene.view === 'launcher' ? proactive[0] : undefined;
  return {
    messenger: {
      businessName: businessName ?? scene.workspaceName,
      accent: accent !== null && isHex(accent) ? accent : null,
      position,
      theme: values.theme === 'auto' ? scene.scheme : values.theme,
      greeting,
      intro,
      askFirst,
      // Wherever the visitor is, and without waiting.
      proactive: greets ? [{ ...greets, path: '*', afterSeconds: 0 }] : [],
      identityRequired: false,
      attachments,
      audioNotes,
      sound,
      locale,
      awayMessage: awayMessage ?? null,
      branding: scene.branding,
    },
    team: scene.tab === 'hours' ? closed() : { ...always, people: [{ name: scene.memberName }] },
    view: scene.view,
    locale,
    sample: scene.sample,
  };
}

const always = { online: true, open: true, opensAt: null } as const;

/** The hours show what is seen outside of them. */
function closed(): TeamView {
  const opensAt = new Date(Date.now() + dayMs);
  opensAt.setHours(9, 0, 0, 0);
  return { online: false, people: [], open: false, opensAt: opensAt.toISOString() };
}

/** What a tab is about is shown first. */
export function viewFor(tab: Tab): PreviewView {
  if (tab === 'ask') return 'form';
  return tab === 'proactive' ? 'launcher' : 'home';
}
