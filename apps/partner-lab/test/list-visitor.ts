import type { Locator } from 'playwright';

/** What a visitor does with any element that shows a list, by what they see and hear: roles and names. */
export class ListVisitor {
  readonly element: Locator;

  constructor(element: Locator) {
    this.element = element;
  }

  /** Names of the records in the list; each opens its record: a link where it has a page, else a button. */
  get titles(): Locator {
    return this.element.locator('[part~=card-link]');
  }

  /** How many there are, in words. */
  get count(): Locator {
    return this.element.locator('[part~=count]');
  }

  get back(): Locator {
    return this.element.getByRole('link', { name: 'Back to results' });
  }

  async search(words: string): Promise<void> {
    // By its place: once it has had focus it offers suggestions, and is another kind of field.
    const field = this.element.getByRole('search').locator('input').first();
    await field.fill(words);
    await field.press('Enter');
  }

  /** What the list counts once it is another one. */
  async countOtherThan(before: string): Promise<string> {
    const other = this.count.filter({ hasNotText: before }).filter({ hasNotText: 'updating' });
    await other.waitFor();
    return other.innerText();
  }
}
