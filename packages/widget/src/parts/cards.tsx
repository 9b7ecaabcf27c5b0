import type { Card, CardAction } from '@parley/shared/message';
import { useState } from 'preact/hooks';
import { useT, useWidget } from '../app/context';
import { Markdown } from '../screens/markdown';
import { Icon } from '../ui/icon';
import { linkTo } from './link-to';
import { Title } from './title';

type Props = { cards: readonly Card[]; onSay(text: string): void };

export function Cards({ cards, onSay }: Props) {
  return (
    <ul class={cards.length > 1 ? 'cards several' : 'cards'}>
      {cards.map((card) => (
        <li key={card}>
          <CardView card={card} onSay={onSay} />
        </li>
      ))}
    </ul>
  );
}

function CardView({ card, onSay }: { card: Card; onSay(text: string): void }) {
  const { url } = useWidget();
  const t = useT();
  const [open, setOpen] = useState(false);
  const { actions = [], facts = [], imageAlt, imageUrl, text, title } = card;
  const more = facts.length > 0 || (text?.length ?? 0) > 120;
  return (
    <article class="card" aria-label={title}>
      {imageUrl && <img src={new URL(imageUrl, url).href} alt={imageAlt ?? ''} loading="lazy" />}
      <div class="card-text">
        <Head {...card} />
        {text && (
          <div class={open ? '' : 'clamp'}>
            <Markdown text={text} />
          </div>
        )}
        {open && facts.length > 0 && (
          <dl class="facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {more && (
          <button type="button" class="link expand" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('details')}
            <Icon name="down" />
          </button>
        )}
      </div>
      {actions.length > 0 && (
        <div class="actions">
          {actions.map((action) => (
            <Action key={action.label} action={action} onSay={onSay} />
          ))}
        </div>
      )}
    </article>
  );
}

function Head({ note, price, subtitle, title, url }: Card) {
  return (
    <>
      <Title title={title} url={url} />
      {subtitle && <p class="soft">{subtitle}</p>}
      {price && <p class="price">{price}</p>}
      {note && <p class="card-note">{note}</p>}
    </>
  );
}

function Action({ action, onSay }: { action: CardAction; onSay(text: string): void }) {
  if (action.kind === 'say') {
    return (
      <button type="button" onClick={() => onSay(action.says)}>
        {action.label}
      </button>
    );
  }
  const link = linkTo(action.url);
  return link && <a {...link}>{action.label}</a>;
}
