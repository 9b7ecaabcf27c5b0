import { useRef } from 'react';
import type { Match } from '../../api/contract';
import { useListKeys } from '../../ui/use-list-keys';
import { MatchCard } from './match-card';
import classes from './try.module.css';

type MatchesProps = { label: string; heading: 'h2' | 'h3'; matches: (Match & { reason?: string })[] };

export function Matches({ label, heading, matches }: MatchesProps) {
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);
  return (
    <ul ref={list} className={classes.matches} aria-label={label}>
      {matches.map((match) => (
        <li key={match.item.id}>
          <MatchCard match={match} reason={match.reason} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
