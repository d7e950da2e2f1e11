import { z } from 'zod';
import { categorySlug } from './category.ts';
import { recordBase, webAddress } from './record.ts';

export const opportunityKinds = ['grant', 'contract', 'social-value-offer', 'social-value-need'] as const;

/** Money, work or help in kind that organisations can get or give. */
export const opportunity = recordBase.extend({
  organisationId: z.uuid().optional(),
  funder: z.string().min(1).max(300).meta({ description: 'Who gives, buys, offers or needs it' }),
  name: z.string().min(1).max(300),
  description: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Plain text; blank lines part paragraphs' }),
  kind: z.enum(opportunityKinds),
  categories: z.array(categorySlug).default([]),
  opens: z.iso.date().optional(),
  closes: z.iso.date().optional().meta({ description: 'Last day to apply' }),
  leadTime: z.int().min(0).optional().meta({ description: 'Days between the call and its closing' }),
  decision: z.iso.date().optional().meta({ description: 'When applicants hear' }),
  minimumAmount: z.number().min(0).optional().meta({ description: 'Pounds sterling' }),
  maximumAmount: z.number().min(0).optional().meta({ description: 'Pounds sterling' }),
  eligibility: z.string().min(1).max(5000).optional(),
  applyUrl: webAddress.optional(),
  guidanceUrl: webAddress.optional(),
  outcomeUrl: webAddress.optional().meta({ description: 'Who was funded' }),
});

export type Opportunity = z.infer<typeof opportunity>;
export type OpportunityInput = z.input<typeof opportunity>;
