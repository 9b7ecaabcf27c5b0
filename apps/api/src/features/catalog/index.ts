export { catalogRouter } from './router';
