import type { FileView, Message, Parley, Thread } from '@parley/sdk';
import type { VisitorBody } from '@parley/shared/message';
import { en, type PanelWords } from '../i18n/en';
import { createTranslate, type Translate } from '../i18n/translate';
import { createFormats, type Formats } from '../screens/formats';
import type { Look } from '../stage';
import type { OpenTarget, WidgetOptions } from '../types';
import { createStore, type Store } from '../ui/store';
import type { Drafts, Kept, Memory } from './memory';

export type Upload = {
  kind: 'upload';
  file: File | Blob;
  name?: string;
  caption?: string;
  durationMs?: number;
};
export type Outgoing = VisitorBody | Upload;
export type View = { name: 'home' } | { name: 'ask'; first: Outgoing[] } | { name: 'thread'; thread: Thread };
/** What is said beside the launcher while the panel is closed. */
export type Bubble = { text: string; from: { name: string; id?: string }; conversationId: string | null };

export type ModelState = {
  open: boolean;
  view: View;
  bubble: Bubble | null;
  /** The greeting one came in by. */
  greeting: string | null;
  muted: boolean;
  lightbox: FileView | null;
  options: WidgetOptions;
} & Speech;

/** How it speaks: a language, its words, its dates and numbers. */
export type Speech = { locale: string; t: Translate; formats: Formats };

export type ModelParts = {
  parley: Parley;
  look: Look;
  memory: Memory;
  options: WidgetOptions;
  onOpen(): void;
  onClose(): void;
  /** Something could not be fetched; it is tried again when it is next needed. */
  missed(): void;
};

export const speechOf = (locale: string, words: PanelWords): Speech => ({
  locale,
  t: createTranslate(words, locale),
  formats: createFormats(locale),
});

/** What the visitor sees and does, apart from how it is drawn. */
export function createModel(parts: ModelParts) {
  const { parley, memory, look } = parts;
  const state = createStore<ModelState>({
    open: Boolean(parts.options.inline),
    view: { name: 'home' },
    bubble: null,
    greeting: null,
    muted: memory.read()?.muted ?? false,
    lightbox: null,
    options: parts.options,
    ...speechOf('en', en),
  });
  /** What is written and not sent, by conversation. Apart, so that a key stroke redraws one field. */
  const drafts = createStore({ all: memory.read()?.drafts ?? {} });
  const keep = (kept: Kept): void => {
    const { consent } = state.get().options;
    if (consent === 'granted' || (consent !== 'denied' && memory.read())) memory.write(kept);
  };
  const draft = (name: string, text: string): void => {
    const all: Drafts = { ...drafts.get().all, [name]: text };
    drafts.set({ all });
    keep({ drafts: all });
  };
  const remember = (): void => {
    if (state.get().options.consent !== 'denied') memory.write({ muted: state.get().muted });
  };
  /** Nothing of the visitor before is left to see. */
  const leave = (): void => {
    drafts.set({ all: {} });
    keep({ drafts: {} });
    state.set({ view: { name: 'home' }, bubble: null, greeting: null, lightbox: null });
  };
  return {
    state,
    look,
    drafts,
    draft,
    keep,
    missed: parts.missed,
    memory,
    ...opening({ ...parts, state, draft, remember }),
    ...talking(parts, state),
    showHome: () => state.set({ view: { name: 'home' } }),
    /** As another tab left it. */
    recall(): void {
      const kept = memory.read();
      drafts.set({ all: kept?.drafts ?? {} });
      state.set({ muted: kept?.muted ?? false });
    },
    mute(muted: boolean): void {
      state.set({ muted });
      remember();
    },
    leave,
    reset(): void {
      memory.forget();
      parley.reset();
      leave();
    },
  };
}

export type Model = ReturnType<typeof createModel>;

type Opening = ModelParts & {
  state: Store<ModelState>;
  draft(name: string, text: string): void;
  remember(): void;
};

function opening({ parley, state, draft, remember, onOpen, onClose }: Opening) {
  const model = {
    open(target: OpenTarget = {}): void {
      const { bubble, open, options } = state.get();
      if (options.consent !== 'denied') parley.setConsent('granted');
      parley.connect();
      remember();
      const id = target.conversationId ?? bubble?.conversationId;
      if (id) state.set({ view: { name: 'thread', thread: parley.conversations.open(id) } });
      if (target.draft !== undefined) draft(draftKey(state.get().view), target.draft);
      if (bubble && !id) state.set({ greeting: bubble.text });
      state.set({ open: true, bubble: null });
      if (!open) onOpen();
    },
    close(): void {
      if (!state.get().open || state.get().options.inline) return;
      state.set({ open: false, lightbox: null });
      onClose();
    },
    toggle: () => (state.get().open ? model.close() : model.open()),
  };
  return model;
}

function talking({ parley, look }: ModelParts, state: Store<ModelState>) {
  function begin(first: Outgoing[]): void {
    const thread = parley.conversations.start();
    state.set({ view: { name: 'thread', thread } });
    for (const each of first) deliver(thread, each);
  }
  return {
    begin,
    showConversation: (id: string) =>
      state.set({ view: { name: 'thread', thread: parley.conversations.open(id) } }),
    /** From the home screen: begins a conversation, after what the business asks first. */
    say(first: Outgoing[]): void {
      const { contact, messenger } = parley.state.get();
      const asked = (messenger ?? look.messenger).askFirst;
      const known: Record<string, unknown> = { ...contact?.fields, ...contact };
      const missing = !contact?.identified && asked.some(({ name, required }) => required && !known[name]);
      if (missing) state.set({ view: { name: 'ask', first } });
      else begin(first);
    },
  };
}

export function deliver(thread: Thread, what: Outgoing): void {
  const sent: Promise<Message> =
    what.kind === 'upload' ? thread.sendFile(what.file, what) : thread.send(what);
  // The thread shows what was not sent, with a way to try again.
  sent.catch(() => undefined);
}

export function draftKey(view: View): string {
  return (view.name === 'thread' && view.thread.id) || 'new';
}
