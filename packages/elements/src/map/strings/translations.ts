import type { StringsLoaders } from '../../language/strings-controller.ts';
import type { AllMapTexts } from './en.ts';

/** The texts of the map and of its switch, one language at a time. */
export const mapTranslations: StringsLoaders<AllMapTexts> = {
  bn: async () => (await import('./bn.ts')).bn,
  so: async () => (await import('./so.ts')).so,
  ar: async () => (await import('./ar.ts')).ar,
};
