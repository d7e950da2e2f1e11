import assert from 'node:assert/strict';
import type { Keyboard, Locator } from 'playwright';

/** What a visitor does with the directory, by what they see and hear: roles and names. */
export class DirectoryVisitor {
  readonly directory: Locator;

  constructor(directory: Locator) {
    this.directory = directory;
  }

  get searchField(): Locator {
    // By its label: once it has had focus it offers suggestions, and is another kind of field.
    return this.directory.getByLabel('What do you need?', { exact: true });
  }

  /** The service of the sample sheet that every visitor looks for. */
  result(): Locator {
    return this.directory.getByRole('link', { name: 'Community kitchen and luncheon club' });
  }

  /** A service that has nothing to do with food. */
  get otherResult(): Locator {
    return this.directory.getByRole('link', { name: 'After-school club' });
  }

  get detailHeading(): Locator {
    return this.directory.getByRole('heading', { name: 'Community kitchen and luncheon club' });
  }

  /** A fact of the service that the list has no room for. */
  get funder(): Locator {
    return this.directory.getByText('Example Trust');
  }

  get back(): Locator {
    return this.directory.getByRole('link', { name: 'Back to results' });
  }

  async waitForFirstResults(): Promise<void> {
    await this.otherResult.waitFor();
  }

  /** Types "food", opens the service, goes back: the list and the focus are where they were. */
  async findOpenAndGoBack(): Promise<void> {
    await this.waitForFirstResults();
    await this.searchField.fill('food');
    await this.otherResult.waitFor({ state: 'hidden' });
    await this.result().click();
    await this.detailHeading.waitFor();
    await this.funder.waitFor();
    // What JavaScript writes when it meets a value that nobody thought of.
    assert.doesNotMatch(await this.directory.getByRole('article').innerText(), /\[object|undefined|NaN|null/);
    await this.back.click();
    await this.expectSameListAndFocus();
  }

  async expectSameListAndFocus(): Promise<void> {
    await this.result().waitFor();
    assert.equal(await this.searchField.inputValue(), 'food');
    assert.equal(await this.otherResult.count(), 0, 'the list is still the one that was searched for');
    assert.ok(await hasFocus(this.result()), 'the focus is on the service that was opened');
  }

  /** Presses a key until the focus is there; a visitor would give up after 60. */
  async tabTo(keyboard: Keyboard, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press(key);
    }
    assert.fail(`60 presses of ${key} did not reach ${String(target)}`);
  }
}

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
