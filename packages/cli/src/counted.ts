const number = new Intl.NumberFormat('en-GB');

/** "1 record", "1,200 records". */
export function counted(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
