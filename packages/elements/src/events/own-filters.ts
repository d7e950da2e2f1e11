import type { OwnFilters } from '../listing/listing-kind.ts';
import { enOwnFilters } from './strings/en-own-filters.ts';

export const ownFilters: OwnFilters = { english: enOwnFilters };
