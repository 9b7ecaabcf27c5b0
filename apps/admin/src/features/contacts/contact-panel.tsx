import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactDetail } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { useLiveValue } from '../../live/live-context';
import { type Fact, Facts } from '../../ui/facts';
import { Loaded } from '../../ui/loaded';
import { Avatar } from '../../ui/person';
import { Pill } from '../../ui/pill';
import { ListSkeleton } from '../../ui/states';
import { useNow, When } from '../../ui/when';
import { deviceOf } from '../security/device';
import { ContactActions } from './contact-actions';
import classes from './contact-panel.module.css';

type PanelProps = { contactId: string; exceptId?: string; children?: ReactNode };

/** All that is known of one contact, beside whatever brought the reader here. */
export function ContactPanel({ contactId, exceptId, children }: PanelProps) {
  const trpc = useTRPC();
  const contact = useQuery(trpc.contacts.get.queryOptions({ id: contactId }));
  return (
    <div className={classes.panel}>
      <Loaded query={contact} skeleton={<ListSkeleton lines={4} />}>
        {(data) => (
          <>
            <Who contact={data} />
            {children}
            <Told fields={data.fields} />
            <Place contact={data} />
            <Pages contact={data} />
          </>
        )}
      </Loaded>
      <History contactId={contactId} exceptId={exceptId} />
    </div>
  );
}

function Who({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation('contacts');
  const online = useLiveValue((live) => live.online[contact.id] === true);
  const mayWrite = useCan('contacts:write');
  const name = contact.name ?? contact.email ?? t('nobody');
  const facts: Fact[] = [];
  if (contact.email !== null) {
    facts.push({ name: t('email'), value: <Address email={contact.email} /> });
  }
  if (contact.phone !== null) {
    facts.push({ name: t('phone'), value: <a href={`tel:${contact.phone}`}>{contact.phone}</a> });
  }
  return (
    <section className={classes.part}>
      <div className={classes.who}>
        <Avatar name={name} of={contact.id} />
        <div>
          <p className={classes.name}>{name}</p>
          <p className={classes.state}>
            {online ? <Pill tone="good">{t('panel.onSite')}</Pill> : <LastSeen at={contact.lastSeenAt} />}
          </p>
        </div>
        {mayWrite && <ContactActions contact={contact} name={name} />}
      </div>
      <p className={classes.pills}>
        <span title={contact.identified ? t('identifiedHint') : undefined}>
          <Pill tone={contact.identified ? 'accent' : 'neutral'}>
            {contact.identified ? t('identified') : t('anonymous')}
          </Pill>
        </span>
        {contact.blockedAt !== null && <Pill tone="bad">{t('blocked')}</Pill>}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
    </section>
  );
}

function Address({ email }: { email: string }) {
  return (
    <a className={classes.address} href={`mailto:${email}`} title={email}>
      {email}
    </a>
  );
}

function LastSeen({ at }: { at: string }) {
  const { t } = useTranslation('contacts');
  return (
    <>
      {t('lastSeen')} <When at={at} />
    </>
  );
}

function Told({ fields }: { fields: Record<string, string> }) {
  const { t } = useTranslation('contacts');
  const facts = Object.entries(fields).map(([name, value]) => ({ name: inWords(name), value }));
  if (facts.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2>{t('panel.fields')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function Place({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation('contacts');
  const now = useNow();
  const { browser, system } = deviceOf(contact.userAgent);
  const device =
    browser !== null && system !== null ? t('panel.on', { browser, system }) : (browser ?? system);
  const facts: Fact[] = [];
  if (contact.timeZone !== null) {
    facts.push({ name: t('panel.localTime'), value: <LocalTime now={now} zone={contact.timeZone} /> });
  }
  if (contact.locale !== null) facts.push({ name: t('panel.locale'), value: languageOf(contact.locale) });
  facts.push({ name: t('panel.device'), value: device ?? t('panel.unknownDevice') });
  return (
    <section className={classes.part}>
      <h2>{t('panel.place')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function LocalTime({ now, zone }: { now: number; zone: string }) {
  const time = new Intl.DateTimeFormat(navigator.language, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return <span title={zone}>{`${time.format(now)} (${zone.split('/').at(-1)?.replaceAll('_', ' ')})`}</span>;
}

function languageOf(locale: string): string {
  return new Intl.DisplayNames(navigator.language, { type: 'language' }).of(locale) ?? locale;
}

const mostPages = 8;

function Pages({ contact: { visits } }: { contact: ContactDetail }) {
  const { t } = useTranslation('contacts');
  return (
    <section className={classes.part}>
      <h2>{t('panel.pages')}</h2>
      {visits.length === 0 && <p className={classes.none}>{t('panel.noPages')}</p>}
      <ol className={classes.list}>
        {visits.slice(0, mostPages).map((visit) => (
          <li key={`${visit.at}-${visit.url}-${visit.event}`}>
            <Visit visit={visit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Visit({ visit: { at, event, props, title, url } }: { visit: ContactDetail['visits'][number] }) {
  const { t } = useTranslation('contacts');
  return (
    <>
      {event === null ? (
        <a href={url} target="_blank" rel="noopener noreferrer nofollow" className={classes.page}>
          {title === '' ? pathOf(url) : title}
        </a>
      ) : (
        <span className={classes.page}>
          <span className={classes.event}>{t('panel.event')}</span> {event}
        </span>
      )}
      {props && (
        <span className={classes.props}>
          {Object.entries(props).map(([key, value]) => (
            <span key={key}>{`${key}: ${value}`}</span>
          ))}
        </span>
      )}
      <span className={classes.detail}>
        <span className={classes.path}>{pathOf(url)}</span>
        <When at={at} />
      </span>
    </>
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function History({ contactId, exceptId }: { contactId: string; exceptId?: string | undefined }) {
  const { t } = useTranslation(['contacts', 'inbox']);
  const trpc = useTRPC();
  const format = useFormat();
  const list = useQuery(trpc.conversations.list.queryOptions({ contactId, status: 'all', limit: 10 }));
  const others = list.data?.items.filter(({ id }) => id !== exceptId) ?? [];
  return (
    <section className={classes.part}>
      <h2>{t('panel.history')}</h2>
      {others.length === 0 && list.data && <p className={classes.none}>{t('panel.noHistory')}</p>}
      <ol className={classes.list}>
        {others.map(({ id, lastMessage, lastMessageAt, status }) => (
          <li key={id}>
            <Link
              to="/inbox"
              search={(search) => ({ ...search, open: id })}
              className={classes.page}
              preload={false}
            >
              {lastMessage?.text ?? t('inbox:list.nothingSaid')}
            </Link>
            <span className={classes.detail}>
              <span className={classes.path}>{t(`inbox:status.${status}`)}</span>
              <time dateTime={lastMessageAt}>{format.day(lastMessageAt)}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
