import type { Card, Chip, Field, FileView, Message, MessageBody } from '@parley/shared/message';
import { IconDownload, IconExternalLink, IconFile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ComparisonView, TextView, Titled } from './answer-body';
import { AudioNote } from './audio-note';
import { Markdown } from './markdown';
import classes from './message-body.module.css';

type BodyProps = { message: Message; onPicture: (fileId: string) => void };

/** Whatever was said, in the shape it was said in. */
export function MessageBodyView({ message: { body }, onPicture }: BodyProps) {
  switch (body.kind) {
    case 'text':
      return <TextView body={body} />;
    case 'image':
      return <Picture body={body} onOpen={() => onPicture(body.file.id)} />;
    case 'file':
      return <FileCard file={body.file} caption={body.caption} />;
    case 'audio':
      return <AudioNote file={body.file} />;
    case 'cards':
      return <Cards text={body.text} cards={body.cards} />;
    case 'comparison':
      return <ComparisonView body={body} />;
    case 'chips':
      return <Chips text={body.text} chips={body.chips} />;
    case 'form':
      return <Form text={body.text} fields={body.fields} />;
    case 'form-reply':
      return <Answers answers={body.answers} />;
    case 'system':
      return null;
  }
}

type PictureBody = Extract<MessageBody, { kind: 'image' }>;

function Picture({ body: { file, caption }, onOpen }: { body: PictureBody; onOpen: () => void }) {
  const { t } = useTranslation('inbox');
  const width = file.width ?? 320;
  const height = file.height ?? 240;
  return (
    <div className={classes.picture}>
      <button type="button" onClick={onOpen} aria-label={t('body.openPicture', { name: file.name })}>
        <img
          src={file.thumbUrl ?? file.url}
          alt={caption ?? file.name}
          width={width}
          height={height}
          loading="lazy"
        />
      </button>
      {caption !== null && <Markdown text={caption} />}
    </div>
  );
}

function FileCard({ file, caption }: { file: FileView; caption: string | null }) {
  const { t } = useTranslation('inbox');
  const size = useFileSize();
  return (
    <div>
      <a
        className={classes.file}
        href={file.url}
        download={file.name}
        aria-label={t('body.download', { name: file.name })}
      >
        <span className={classes.glyph}>
          <IconFile size={20} stroke={1.6} aria-hidden />
        </span>
        <span className={classes.words}>
          <span className={classes.name}>{file.name}</span>
          <span className={classes.detail}>{size(file.bytes)}</span>
        </span>
        <IconDownload size={16} stroke={1.75} aria-hidden />
      </a>
      {caption !== null && <Markdown text={caption} />}
    </div>
  );
}

export function useFileSize(): (bytes: number) => string {
  const format = useFormat();
  return (bytes) => {
    if (bytes >= 1_000_000) return format.measure(bytes / 1_000_000, 'megabyte');
    return bytes >= 1000 ? format.measure(bytes / 1000, 'kilobyte') : format.measure(bytes, 'byte');
  };
}

function Cards({ text, cards }: { text: string | null; cards: Card[] }) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.stack}>
      {text !== null && <Markdown text={text} />}
      <ul className={classes.cards} aria-label={t('body.cards', { count: cards.length })}>
        {cards.map((card) => (
          <CardItem key={card.title} card={card} />
        ))}
      </ul>
    </div>
  );
}

function CardItem({ card }: { card: Card }) {
  const { title, url, subtitle, price, note, text, facts, imageUrl, imageAlt } = card;
  return (
    <li className={classes.card}>
      {imageUrl?.startsWith('/') && <img src={imageUrl} alt={imageAlt ?? ''} loading="lazy" />}
      <div className={classes.cardWords}>
        <p>
          <Titled url={url}>{title}</Titled>
        </p>
        {subtitle !== undefined && <p className={classes.detail}>{subtitle}</p>}
        {price !== undefined && <p className={classes.name}>{price}</p>}
        {note !== undefined && <p className={classes.detail}>{note}</p>}
        {text !== undefined && <Markdown text={text} />}
        {facts?.map(({ label, value }) => (
          <p key={label} className={classes.fact}>
            <span>{label}</span>
            <span>{value}</span>
          </p>
        ))}
        <CardActions card={card} />
      </div>
    </li>
  );
}

function CardActions({ card }: { card: Card }) {
  if (!card.actions || card.actions.length === 0) return null;
  return (
    <div className={classes.chips}>
      {card.actions.map((action) =>
        action.kind === 'say' ? (
          <span key={action.label} className={classes.chip}>
            {action.label}
          </span>
        ) : (
          <a
            key={action.label}
            className={classes.chip}
            href={action.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {action.label}
            <IconExternalLink size={12} stroke={2} aria-hidden />
          </a>
        ),
      )}
    </div>
  );
}

function Chips({ text, chips }: { text: string; chips: Chip[] }) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.stack}>
      <Markdown text={text} />
      <ul className={classes.chips} aria-label={t('body.offered')}>
        {chips.map(({ label }) => (
          <li key={label} className={classes.chip}>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Form({ text, fields }: { text: string; fields: Field[] }) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.stack}>
      <Markdown text={text} />
      <ul className={classes.form} aria-label={t('body.form')}>
        {fields.map(({ name, label, required }) => (
          <li key={name}>
            <span>{label}</span>
            {required && <span className={classes.detail}>{t('body.required')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ answers }: { answers: { label: string; value: string }[] }) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.stack}>
      <p className={classes.detail}>{t('body.reply')}</p>
      <dl className={classes.answers}>
        {answers.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value === '' ? t('body.blank') : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
