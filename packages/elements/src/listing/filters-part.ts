// One module, so that the filters take one request when there is room for them or somebody asks for them.
export { filtersStyles } from './filters.styles.ts';
export { chipsTemplate, filterListTemplate } from './filters.templates.ts';
