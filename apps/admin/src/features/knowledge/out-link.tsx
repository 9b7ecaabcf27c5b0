import classes from './sources.module.css';

/** Somebody else's page, in a tab of its own. */
export function OutLink({ url }: { url: string }) {
  return (
    <a className={classes.out} dir="ltr" href={url} target="_blank" rel="noopener noreferrer nofollow">
      {url}
    </a>
  );
}
