import { linkTo } from './link-to';

type Props = { title: string; url?: string | undefined };

/** What leads to where it is shown in full, if anything does. */
export function Title({ title, url }: Props) {
  const link = url ? linkTo(url) : null;
  return <b dir="auto">{link ? <a {...link}>{title}</a> : title}</b>;
}
