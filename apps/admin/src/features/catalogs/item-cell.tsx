import type { Attribute, ItemValue } from '../../api/contract';
import { When } from '../../ui/when';
import classes from './items.module.css';
import { useValueText } from './use-value-text';

const none = '–';

/** A value in the table; a count always with the time it was counted. */
export function ItemCell({ attribute, value }: { attribute: Attribute; value: ItemValue | undefined }) {
  const text = useValueText()(attribute, value);
  if (text === '') return <span className={classes.none}>{none}</span>;
  const counted = typeof value === 'object' && value !== null && 'left' in value ? value.at : undefined;
  return (
    <span className={classes.cell} dir="auto" title={text}>
      {text}
      {counted !== undefined && (
        <span className={classes.counted}>
          <When at={counted} />
        </span>
      )}
    </span>
  );
}
