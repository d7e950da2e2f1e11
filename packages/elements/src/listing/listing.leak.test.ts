import { expect } from 'chai';
import { mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

// Only Chromium lets a page ask for its memory to be cleared, where it is started so.
const collect = (globalThis as { gc?: (how: { execution: 'async' }) => Promise<void> }).gc;

describe('an element that leaves the page', () => {
  it('leaves nothing behind, round after round', async () => {
    if (!collect) return console.log('Not looked at: this browser does not let a page clear its memory.');
    const left: WeakRef<Element>[] = [];
    for (let round = 0; round < 10; round += 1) {
      const { element, find } = await mountedList({ limit: '2', category: 'food' });
      find('[part=card-link]')!.click();
      await until('the record', () => find('[part=groups]'));
      left.push(new WeakRef(element));
      element.remove();
    }
    // What waits for its time still knows its element; a busy machine takes long to get there.
    await until(
      'all of them to be forgotten but the last',
      () => {
        // Not now, when what this very call has on its stack would be taken for something that is still needed.
        void collect({ execution: 'async' });
        return left.filter((element) => element.deref() !== undefined).length <= 1;
      },
      40_000,
    );
    expect(document.body.querySelector('vcs-directory')).to.equal(null);
  });
});
