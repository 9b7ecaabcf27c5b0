import {
  IconChevronRight,
  IconMessageCircle,
  IconMicrophone,
  IconPaperclip,
  IconSend2,
  IconX,
} from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/mark';
import { inkOn } from './contrast';
import type { MessengerValues } from './messenger-values';
import type { Tab } from './parts';
import classes from './preview.module.css';

const views = ['open', 'form', 'thread'] as const;
type View = (typeof views)[number];
const defaultAccent = '#007a7c';

type PreviewProps = { values: MessengerValues; fallbackName: string; tab: Tab };

/** The messenger as visitors will see it, following every change at once. */
export function Preview({ values, fallbackName, tab }: PreviewProps) {
  const { t } = useTranslation('messenger');
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? (tab === 'ask' ? 'form' : 'open');
  const accent = values.accent ?? defaultAccent;
  const style = { '--brand': accent, '--brand-ink': inkOn(accent).color } as CSSProperties;
  const name = values.businessName?.trim() || fallbackName;
  const greets =
    tab === 'proactive' ? values.proactive.find(({ text }) => text.trim() !== '')?.text : undefined;
  return (
    <aside className={classes.aside} aria-label={t('preview.label')}>
      <div
        className={classes.stage}
        style={style}
        data-theme={values.theme === 'auto' ? undefined : values.theme}
        data-position={values.position}
      >
        <div className={classes.panel}>
          <Head name={name} />
          {view === 'open' && <Home values={values} />}
          {view === 'form' && <Form values={values} />}
          {view === 'thread' && <Conversation values={values} />}
        </div>
        {greets !== undefined && <p className={classes.greets}>{greets}</p>}
        <span className={classes.launcher} aria-hidden="true">
          {greets === undefined ? <IconX size={24} stroke={2} /> : <Mark size={26} />}
        </span>
      </div>
      <fieldset className={classes.views}>
        <legend>{t('preview.view')}</legend>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => setChosen(one)}>
            {t(`preview.${one}`)}
          </button>
        ))}
      </fieldset>
    </aside>
  );
}

function Head({ name }: { name: string }) {
  const { t } = useTranslation('messenger');
  return (
    <div className={classes.head}>
      <span className={classes.face}>{name.slice(0, 1).toLocaleUpperCase()}</span>
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.wait}>{t('preview.reply')}</span>
      </span>
    </div>
  );
}

function Home({ values }: { values: MessengerValues }) {
  const { t } = useTranslation('messenger');
  return (
    <div className={classes.body}>
      <p className={classes.greeting} dir="auto">
        {values.greeting}
      </p>
      <p className={classes.intro} dir="auto">
        {values.intro}
      </p>
      <span className={classes.start}>
        <IconMessageCircle size={18} stroke={1.75} aria-hidden />
        {t('preview.start')}
      </span>
      <p className={classes.small}>{t('preview.recent')}</p>
      <div className={classes.recent}>
        <span className={classes.face} aria-hidden="true">
          <Mark size={18} />
        </span>
        <span className={classes.words}>
          <span>{t('preview.sampleReply')}</span>
          <span className={classes.small}>{t('preview.yesterday')}</span>
        </span>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
      </div>
    </div>
  );
}

function Form({ values }: { values: MessengerValues }) {
  const { t } = useTranslation('messenger');
  const asked = values.askFirst.filter(({ label }) => label.trim() !== '');
  if (asked.length === 0) return <Home values={values} />;
  return (
    <div className={classes.body}>
      {asked.map(({ name, label, type, required, placeholder, options }) => (
        <div key={name} className={classes.field}>
          <span>
            {label}
            {!required && <span className={classes.small}>{` (${t('preview.optional')})`}</span>}
          </span>
          <span className={classes.input}>{type === 'choice' ? options?.[0] : placeholder}</span>
        </div>
      ))}
      <span className={classes.start}>{t('preview.begin')}</span>
    </div>
  );
}

function Conversation({ values }: { values: MessengerValues }) {
  const { t } = useTranslation('messenger');
  return (
    <>
      <div className={`${classes.body} ${classes.log}`}>
        <p className={classes.mine}>{t('preview.sampleAsk')}</p>
        <p className={classes.theirs}>{t('preview.sampleReply')}</p>
        {values.awayMessage?.trim() && <p className={classes.theirs}>{values.awayMessage}</p>}
      </div>
      <div className={classes.composer}>
        {values.attachments && <IconPaperclip size={18} stroke={1.6} aria-hidden />}
        <span className={classes.write}>{t('preview.write')}</span>
        {values.audioNotes && <IconMicrophone size={18} stroke={1.6} aria-hidden />}
        <span className={classes.send}>
          <IconSend2 size={16} stroke={1.75} aria-hidden />
        </span>
      </div>
    </>
  );
}
