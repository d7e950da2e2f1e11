import type { OpportunityDetail, OpportunitySummary } from '@vcs/schema';
import { identity, node } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { organisationLink } from './organisation.ts';

type ToldOpportunity = Known<OpportunitySummary, OpportunityDetail>;

function amount({ minimumAmount, maximumAmount }: ToldOpportunity): LinkedNode | undefined {
  if (minimumAmount === undefined && maximumAmount === undefined) return undefined;
  return node('MonetaryAmount', { currency: 'GBP', minValue: minimumAmount, maxValue: maximumAmount });
}

/** Who gives, buys, offers or needs it: the organisation where we know it, else by name. */
function giver({ organisation, funder }: ToldOpportunity, addresses: LinkedAddresses): LinkedNode {
  return organisation?.name === funder
    ? organisationLink(organisation, addresses)
    : node('Organization', { name: funder });
}

function application({ opens, closes, applyUrl }: ToldOpportunity): LinkedNode | undefined {
  if (opens === undefined && closes === undefined && applyUrl === undefined) return undefined;
  return node('ApplyAction', {
    startTime: opens,
    endTime: closes,
    target: applyUrl === undefined ? undefined : node('EntryPoint', { urlTemplate: applyUrl }),
  });
}

/** A grant that can be applied for, a contract or a need that somebody looks to fill, an offer. */
export function linkedOpportunity(opportunity: ToldOpportunity, addresses: LinkedAddresses): LinkedNode {
  const { kind, opens, closes } = opportunity;
  const { url, ...rest } = identity(addresses, 'opportunities', opportunity);
  const told = {
    ...rest,
    url: url ?? opportunity.applyUrl,
    name: opportunity.name,
    description: opportunity.description,
    potentialAction: application(opportunity),
  };
  if (kind === 'grant') {
    return node('MonetaryGrant', {
      ...told,
      funder: giver(opportunity, addresses),
      amount: amount(opportunity),
    });
  }
  const price = amount(opportunity);
  const dated = {
    ...told,
    availabilityStarts: opens,
    availabilityEnds: closes,
    priceSpecification:
      price === undefined
        ? undefined
        : node('PriceSpecification', {
            priceCurrency: 'GBP',
            minPrice: opportunity.minimumAmount,
            maxPrice: opportunity.maximumAmount,
          }),
  };
  if (kind === 'social-value-offer') return node('Offer', { ...dated, offeredBy: giver(opportunity, addresses) });
  return node('Demand', { ...dated, disambiguatingDescription: `Wanted by ${opportunity.funder}` });
}
