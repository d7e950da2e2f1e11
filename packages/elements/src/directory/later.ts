// One module, so that what a visitor asks for later takes one request.
export { scrollTo } from '../scroll/scroll-to.ts';
export { detailBodyTemplate } from './detail-body.templates.ts';
export { detailStyles as laterStyles } from './detail.styles.ts';
export { nothingFoundTemplate, nothingFoundText } from './nothing-found.templates.ts';
