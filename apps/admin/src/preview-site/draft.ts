import type { MessengerSettings, TeamView } from '@parley/shared/live';

export const previewViews = ['launcher', 'home', 'form', 'thread'] as const;
export type PreviewView = (typeof previewViews)[number];

/** What the settings page shows its preview: settings that are kept nowhere yet, and what stands around them. */
export type Draft = {
  messenger: MessengerSettings;
  team: TeamView;
  view: PreviewView;
  /** The language of the visitor, or the browser's own. */
  locale: string | null;
  sample: { ask: string; reply: string };
};

export type FromPreview = { kind: 'preview-ready' };
export type ToPreview = { kind: 'preview-draft'; draft: Draft };
