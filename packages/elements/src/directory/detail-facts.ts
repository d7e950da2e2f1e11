import type { CostOption } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

/** `Members: £2`. */
export function priceLine(
  option: CostOption,
  strings: Pick<ListStrings & LaterStrings, 'free' | 'price'>,
  format: Format,
): string {
  const amount = option.amount === 0 ? strings.free : option.amount === undefined ? '' : format.money(option.amount);
  const price = [amount, option.description].filter(Boolean).join(', ');
  return price ? strings.price(option.name, price) : option.name;
}
