export { sniffType } from './sniff-type';
