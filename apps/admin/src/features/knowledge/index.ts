export { CollectionField } from './collection-field';
export { usePutQuestion } from './use-put-question';
