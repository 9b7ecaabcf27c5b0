export { type Wanted, wantedIn, wordsOf } from './words';
