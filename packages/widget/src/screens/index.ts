export { Screens } from './screens';
