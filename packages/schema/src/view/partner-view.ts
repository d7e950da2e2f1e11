import type { z } from 'zod';
import { partner } from '../partner.ts';

/** What an embed and a hosted page need of a partner's profile. */
export const partnerProfile = partner.pick({
  id: true,
  slug: true,
  lang: true,
  name: true,
  preset: true,
  accent: true,
  wards: true,
  categories: true,
  allowedOrigins: true,
  example: true,
});

export type PartnerProfile = z.infer<typeof partnerProfile>;
