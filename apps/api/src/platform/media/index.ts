export { drawPicture } from './draw-picture';
export { sniffType } from './sniff-type';
