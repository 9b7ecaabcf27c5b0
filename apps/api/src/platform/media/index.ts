export { type Picture, pictureOf } from './picture';
export { sniffType } from './sniff-type';
