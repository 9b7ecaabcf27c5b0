import { Fragment } from 'react';

type InARowProps = { parts: readonly (string | null | undefined)[]; between: string };

/** Names and addresses in one line, each in its own direction. */
export function InARow({ parts, between }: InARowProps) {
  const shown = parts.filter((part) => part).map((words, at) => ({ words, at }));
  return shown.map(({ words, at }) => (
    <Fragment key={at}>
      {at > 0 && between}
      <bdi>{words}</bdi>
    </Fragment>
  ));
}
