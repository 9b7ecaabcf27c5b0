import { useLocalStorage } from '@mantine/hooks';
import type { Attribute, Catalog } from '../../api/contract';

const usual = 4;
const tellable = ({ type }: Attribute) => type !== 'image' && type !== 'url' && type !== 'text';

/** Which attributes the table has columns for, as this browser was told for this catalog. */
export function useColumns({ id, attributes }: Catalog) {
  const [kept, setKeys] = useLocalStorage<string[] | null>({
    key: `parley-columns-${id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const first = attributes.filter((each) => each.card && tellable(each)).slice(0, usual);
  const keys = kept ?? first.map(({ key }) => key);
  return { keys, setKeys, shown: attributes.filter(({ key }) => keys.includes(key)) };
}
