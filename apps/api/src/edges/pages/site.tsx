import type { Child } from 'hono/jsx';

/** What a page of a demo site may know: arguments only. */
export type Site = { publicUrl: string; siteKey: string | null; now: Date };

type ArtProps = {
  src: string;
  alt: string;
  width?: number;
  height?: number;
  eager?: boolean;
  class?: string;
};

/** A drawn picture and its night twin. */
export function Art({ src, alt, width = 960, height = 720, eager = false, class: className }: ArtProps) {
  return (
    <picture class={className}>
      <source media="(prefers-color-scheme: dark)" srcset={src.replace('.svg', '-night.svg')} />
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        fetchpriority={eager ? 'high' : 'auto'}
      />
    </picture>
  );
}

type SelectProps = {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
};

export function Select({ name, label, value, options }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Facts({ rows }: { rows: readonly (readonly [label: string, value: Child])[] }) {
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type CrumbsProps = { trail: readonly (readonly [href: string, label: string])[]; here: string };

export function Crumbs({ trail, here }: CrumbsProps) {
  return (
    <nav aria-label="You are here" class="crumbs">
      <ol>
        {trail.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

export const shortDate = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));

/** A wide table scrolls inside its own box, which the keyboard can reach. */
export function Scroll({ label, children }: { label: string; children?: Child }) {
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}

type ContactProps = { phone: string; email: string };

export const PhoneLink = ({ phone }: Pick<ContactProps, 'phone'>) => (
  <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
);

export const MailLink = ({ email }: Pick<ContactProps, 'email'>) => <a href={`mailto:${email}`}>{email}</a>;
