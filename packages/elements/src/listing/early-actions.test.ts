import { expect } from 'chai';
import { LitElement } from 'lit';
import type { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
import { until } from '../testing/until.ts';
import { earlyActions } from './early-actions.ts';
import type { ListedRecord } from './listing-kind.ts';
import { VisitorActions } from './visitor-actions.ts';
import type { VisitedListing } from './visitor-actions.ts';

class Host extends LitElement {
  linkTemplate: string | undefined;
}
customElements.define('early-actions-host', Host);

const record: ListedRecord = { id: '1', slug: 'lunch', name: 'Lunch', lang: 'en' };

/** A list that notes what is asked of it. */
function visited() {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const listing = {
    query: { q: '', filters: {}, facets: [], page: 1, limit: 20 },
    words: '',
    selected: undefined,
    later: { focusCard: note('card'), focusRecord: () => Promise.resolve() },
    list: { state: { status: 'idle' }, retry: note('retry') },
    detail: { ask: note('detail'), clear: () => {}, retry: () => {} },
    search: ({ q }: { q: string }) => void done.push(`search ${q}`),
    close: () => {},
    getLater: () => Promise.resolve(),
  } as VisitedListing;
  return { listing, done };
}

/** An element whose actions have not come, a link in it to press, and what makes them come, or stay away. */
function early(linkTemplate?: string) {
  const { listing, done } = visited();
  const host = document.createElement('early-actions-host') as Host;
  host.linkTemplate = linkTemplate;
  let come: (actions: VisitorActions | undefined) => void = () => {};
  const coming = new Promise<VisitorActions | undefined>((resolve) => (come = resolve));
  const actions = earlyActions(() => coming, {
    retry: () => void done.push('retry'),
    search: (words) => void done.push(`at once ${words}`),
  });
  const link = Object.assign(document.createElement('a'), { href: '#led-by-the-link' });
  link.addEventListener('click', (event) => actions.follow(record, event));
  host.append(link);
  document.body.append(host);
  let answered = false;
  host.addEventListener('click', (event) => {
    answered = event.defaultPrevented;
    // Browsers follow links at such presses, too: in another tab the page of the tests would begin anew.
    event.preventDefault();
  });
  /** Presses the link; says whether that was answered, and not left to the browser. */
  const press = (given: MouseEventInit = {}): boolean => {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...given }));
    return answered;
  };
  return {
    host,
    actions,
    done,
    press,
    come: () => come(new VisitorActions(host, listing)),
    stayAway: () => come(undefined),
  };
}

describe('what is pressed before that has come which answers it', () => {
  afterEach(() => {
    document.querySelectorAll('early-actions-host').forEach((host) => host.remove());
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is answered once that has come', async () => {
    const { press, done, actions, come } = early();
    expect(press()).to.equal(true);
    actions.type('bread');
    actions.submit();
    expect(done).to.deep.equal([]);
    come();
    await until('both', () => done.length === 2);
    expect(done).to.deep.equal(['detail', 'search bread']);
  });

  it('asks again at once: where nothing can be reached, nothing can come', () => {
    const { actions, done } = early();
    actions.retry();
    expect(done).to.deep.equal(['retry']);
  });

  it('is left to the browser where it is to open elsewhere', () => {
    const { press } = early();
    expect([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }].map(press)).to.deep.equal([false, false, false]);
  });

  it('leads on to the page of the site, unless that shows the record itself', async () => {
    const { press, host, come } = early('#led-by-the-link');
    const chosen: string[] = [];
    host.addEventListener('vcs-select', (event) => {
      chosen.push((event as VcsSelectEvent).record.slug);
      if (chosen.length === 1) event.preventDefault();
    });
    expect(press()).to.equal(true);
    come();
    await until('the event', () => chosen.length === 1);
    expect(location.hash).to.equal('');
    expect(press()).to.equal(true);
    await until('the page', () => location.hash === '#led-by-the-link');
    expect(chosen).to.deep.equal(['lunch', 'lunch']);
  });

  it('leads where its link leads where that cannot come', async () => {
    const { press, done, stayAway, actions } = early();
    expect(press()).to.equal(true);
    actions.toggleFilters();
    stayAway();
    await until('the page', () => location.hash === '#led-by-the-link');
    expect(done).to.deep.equal([]);
  });

  it('looks for words at once where nothing else can come, so that it is said what is wrong', async () => {
    const { actions, done, stayAway } = early();
    actions.type('bread');
    actions.submit();
    stayAway();
    await until('the question', () => done.length > 0);
    expect(done).to.deep.equal(['at once bread']);
  });
});
