import type { ContactDetails, Cost, CostOption, Phone } from '../types.generated.ts';
import { allTexts, firstText, listOf, numberOf, textOf, webAddressOf } from './read.ts';
import type { Fields } from './read.ts';

/** BCP 47 tags of languages that have one. */
export function languagesOf(languages: unknown): string[] {
  const tags = listOf(languages).map((one) => textOf(one['code']) ?? textOf(one['language']) ?? '');
  return [...new Set(tags.filter((tag) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)))];
}

function phonesOf(...lists: unknown[]): Phone[] {
  const phones = lists.flatMap(listOf).flatMap((one): Phone[] => {
    const number = textOf(one['number']);
    if (number === undefined) return [];
    const extension = textOf(one['extension']);
    const languages = languagesOf(one['languages']);
    return [
      {
        number: extension === undefined ? number : `${number} ext. ${extension}`,
        description: textOf(one['description']),
        languages: languages.length > 0 ? languages : undefined,
      },
    ];
  });
  return [...new Map(phones.map((phone) => [phone.number, phone])).values()];
}

/** How to reach a service or an organisation. */
export function contactOf(one: Fields): ContactDetails {
  const people = listOf(one['contacts']);
  const places = listOf(one['service_at_locations']);
  const named = people.map(({ name, title }) => [name, title].map(textOf).filter(Boolean).join(', '));
  return {
    phones: phonesOf(one['phones'], ...[...people, ...places].map(({ phones }) => phones)),
    email: firstText(one['email'], ...people.map(({ email }) => email)),
    website: webAddressOf(one['url']) ?? webAddressOf(one['website']),
    note: allTexts(...named),
  };
}

function optionOf(option: Fields): CostOption[] {
  const amount = numberOf(option['amount']);
  const currency = textOf(option['currency'])?.toUpperCase() ?? 'GBP';
  const words = textOf(option['amount_description']);
  const name = firstText(option['option'], words) ?? '';
  if (name === '' && amount === undefined) return [];
  // An amount is in pounds here: others are told in words.
  if (amount !== undefined && currency !== 'GBP')
    return [{ name, description: allTexts(`${amount} ${currency}`, words) }];
  return [{ name, amount, description: words === name ? undefined : words }];
}

/** What it costs; nothing where the feed does not say. */
export function costOf(service: Fields): Cost | undefined {
  const options = listOf(service['cost_options']).flatMap(optionOf);
  const description = allTexts(service['fees_description'], service['fees']);
  if (options.length === 0 && description === undefined) return undefined;
  return { free: description !== undefined && /^free\.?$/i.test(description) ? true : undefined, description, options };
}
