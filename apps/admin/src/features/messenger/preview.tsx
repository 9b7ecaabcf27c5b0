import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDeviceDesktop, IconDeviceMobile, IconMoon, IconSun } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../app/member';
import { type Draft, type FromPreview, previewViews, type ToPreview } from '../../preview-site/draft';
import type { MessengerValues } from './messenger-values';
import type { Tab } from './parts';
import classes from './preview.module.css';
import { toDraft, viewFor } from './to-draft';

/** The page is drawn at a size that pages have, and shown smaller. */
const screens = { desktop: { width: 560, height: 780 }, phone: { width: 390, height: 780 } } as const;
type Device = keyof typeof screens;
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const icons = {
  desktop: <IconDeviceDesktop size={16} stroke={1.75} aria-hidden />,
  phone: <IconDeviceMobile size={16} stroke={1.75} aria-hidden />,
  light: <IconSun size={16} stroke={1.75} aria-hidden />,
  dark: <IconMoon size={16} stroke={1.75} aria-hidden />,
};

type PreviewProps = { values: MessengerValues; branding: boolean; tab: Tab };

/** The messenger itself, on a page of its own, with settings that are kept nowhere yet. */
export function Preview({ values, branding, tab }: PreviewProps) {
  const { t } = useTranslation('messenger');
  const { workspace, person } = useMember();
  const [device, setDevice] = useState<Device>('desktop');
  const [view, setView] = useView(tab);
  const own = useComputedColorScheme('light');
  const [chosen, setScheme] = useState<Scheme | null>(null);
  const scheme = values.theme === 'auto' ? (chosen ?? own) : values.theme;
  const draft = toDraft(values, {
    workspaceName: workspace.name,
    memberName: person.name,
    tab,
    view,
    scheme,
    branding,
    sample: { ask: t('preview.sampleAsk'), reply: t('preview.sampleReply') },
  });
  return (
    <aside className={classes.aside} aria-label={t('preview.label')}>
      <Screen draft={draft} device={device} />
      <div className={classes.controls}>
        <Choice legend={t('preview.view')} options={previewViews} chosen={view} onChoose={setView}>
          {(one) => t(`preview.${one}`)}
        </Choice>
        <div className={classes.tools}>
          <Choice legend={t('preview.device')} options={devices} chosen={device} onChoose={setDevice} icons>
            {(one) => icons[one]}
          </Choice>
          {values.theme === 'auto' && (
            <Choice legend={t('preview.scheme')} options={schemes} chosen={scheme} onChoose={setScheme} icons>
              {(one) => icons[one]}
            </Choice>
          )}
        </div>
      </div>
      <p className={classes.hint}>{t('preview.hint')}</p>
    </aside>
  );
}

const devices = ['desktop', 'phone'] as const;

/** Each tab begins with what it is about. */
function useView(tab: Tab) {
  const [chosen, setChosen] = useState({ tab, view: viewFor(tab) });
  const view = chosen.tab === tab ? chosen.view : viewFor(tab);
  return [view, (next: typeof view) => setChosen({ tab, view: next })] as const;
}

function Screen({ draft, device }: { draft: Draft; device: Device }) {
  const { t } = useTranslation('messenger');
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, width } = useElementSize();
  useDraft(frame, draft);
  const screen = screens[device];
  const scale = width / screens.desktop.width;
  const sized: CSSProperties = {
    inlineSize: screen.width,
    blockSize: screen.height,
    transform: `scale(${scale})`,
  };
  return (
    <div ref={ref} className={classes.stage}>
      <div
        className={classes.screen}
        data-device={device}
        style={{ inlineSize: screen.width * scale, blockSize: screen.height * scale }}
      >
        <iframe
          ref={frame}
          className={classes.page}
          style={sized}
          src="/admin/messenger-preview"
          title={t('preview.label')}
        />
      </div>
    </div>
  );
}

/** Sends the draft when the page is there, and after every change. */
function useDraft(frame: RefObject<HTMLIFrameElement | null>, draft: Draft): void {
  const [ready, setReady] = useState(0);
  const text = JSON.stringify(draft);
  useEffect(() => {
    const listen = ({ data, origin, source }: MessageEvent<FromPreview>) => {
      const isPreview = origin === window.location.origin && source === frame.current?.contentWindow;
      if (isPreview && data?.kind === 'preview-ready') setReady((count) => count + 1);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame]);
  useEffect(() => {
    if (ready === 0) return;
    const sent: ToPreview = { kind: 'preview-draft', draft: JSON.parse(text) as Draft };
    frame.current?.contentWindow?.postMessage(sent, window.location.origin);
  }, [frame, ready, text]);
}

type ChoiceProps<One extends string> = {
  legend: string;
  options: readonly One[];
  chosen: One;
  onChoose: (one: One) => void;
  icons?: boolean;
  children: (one: One) => ReactNode;
};

function Choice<One extends 'launcher' | 'home' | 'form' | 'thread' | Device | Scheme>({
  legend,
  options,
  chosen,
  onChoose,
  icons = false,
  children,
}: ChoiceProps<One>) {
  const { t } = useTranslation('messenger');
  return (
    <fieldset className={classes.views} data-icons={icons || undefined}>
      <legend>{legend}</legend>
      {options.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          {...(icons && { 'aria-label': t(`preview.${one}`), title: t(`preview.${one}`) })}
          onClick={() => onChoose(one)}
        >
          {children(one)}
        </button>
      ))}
    </fieldset>
  );
}
