import { expect } from 'chai';
import { exampleRecords } from '@vcs/sdk/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessibleName } from '../testing/accessibility.ts';
import { mountedRoles, mountRoles } from '../testing/mount-volunteer-roles.ts';
import type { MountedRoles } from '../testing/mount-volunteer-roles.ts';
import { asked as lastAsked } from '../testing/asked.ts';
import { until } from '../testing/until.ts';
import { volunteerRolesExamples } from './volunteer-roles.examples.ts';
import { VcsVolunteerRoles } from './vcs-volunteer-roles.ts';

const { roles } = exampleRecords;
const roleOf = (slug: string) => roles.find((role) => role.slug === slug)!;
const asked = ({ mock }: MountedRoles) => lastAsked(mock, 'roles');

/** Opens a role by the name that the list gives it. */
async function opened(slug: string, attributes: Readonly<Record<string, string>> = {}): Promise<MountedRoles> {
  const mounted = await mountedRoles({ limit: '50', ...attributes });
  (await mounted.get(`[data-slug='${slug}']`)).click();
  await mounted.get('.groups');
  return mounted;
}

/** The facts of a group by its name. */
const group = ({ findAll }: MountedRoles, name: string) =>
  findAll('.group')
    .filter((one) => one.querySelector('dt')!.textContent === name)
    .map((one) => one.querySelector('dd')!.textContent.replace(/\s+/g, ' ').trim())
    .join();

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('the list of roles', () => {
  it('shows every role that is open, with its organisation', async () => {
    const mounted = await mountedRoles();
    expect(mounted.names()).to.include('Kitchen helper').and.not.to.include('Reader for the parks survey');
    expect(mounted.text('#count')).to.equal(`${mounted.names().length} volunteer roles`);
    expect(mounted.text('.card .organisation')).not.to.equal('');
  });

  it('says on a card what you would do, who for, how long, where and what you get', async () => {
    const { text } = await mountedRoles({}, { roles: [roleOf('kitchen-helper')] });
    expect(text('.card .description')).to.include('Chop, stir, serve');
    expect(text("[part='causes']")).to.equal('Helps with: Food and hunger, Older people');
    expect(text('.facts'))
      .to.include('4 hours a week, for at least 8 weeks')
      .and.to.include('Saffron Wharf Hall')
      .and.to.include('Aged 16 and over');
    expect(text("[part='gains']")).to.equal('You get: Food hygiene certificate, expenses paid');
  });

  it('names what is not simply a volunteer role', async () => {
    const { text } = await mountedRoles({}, { roles: [roleOf('paint-the-pavilion')] });
    expect(text('.facts li')).to.equal('For a team from work');
    expect(text('.facts')).to.include('Just once');
  });

  it('marks those who are called on in an emergency', async () => {
    const { findAll, text } = await mountedRoles();
    const marked = findAll('.card').filter((card) => card.querySelector("[part='emergency']"));
    expect(marked.map((card) => card.querySelector("[part='card-link']")!.textContent.trim())).to.have.members([
      'Driver for the pantry',
      'Street neighbour',
    ]);
    expect(text("[part='emergency']")).to.equal('Called on in an emergency');
  });

  it('begins with those who are called on while there is an emergency', async () => {
    const marked = (roles: MountedRoles) =>
      roles.findAll('.card').map((card) => card.querySelector("[part='emergency']") !== null);
    const usual = marked(await mountedRoles({ limit: '50' }));
    const messages = { en: { title: 'Floods', text: 'Call us.' } };
    const emergency = { active: true as const, messages, services: [], roles: [] };
    const now = marked(await mountedRoles({ limit: '50' }, { emergency }));
    const callOuts = usual.filter(Boolean).length;
    expect(callOuts).to.be.greaterThan(0);
    expect(usual.slice(0, callOuts)).to.include(false);
    expect(now.slice(0, callOuts)).not.to.include(false);
  });

  it('shows a role of which nothing but the name is known', async () => {
    const { findAll, text } = await mountedRoles({}, { roles: [roleOf('committee-member')] });
    expect(findAll('.card')).to.have.lengthOf(1);
    expect(text('.card')).not.to.match(/undefined|null|\[object/);
  });
});

describe('presets of a page', () => {
  it('for employers: days for a team of their size', async () => {
    const mounted = await mountedRoles({ kind: 'employee-team', team: '12' });
    expect(mounted.names()).to.deep.equal(['Paint the pavilion']);
    expect(asked(mounted).get('team')).to.equal('12');
  });

  it('for young people: what somebody of their age may do', async () => {
    const mounted = await mountedRoles(volunteerRolesExamples.forYoungPeople.attributes);
    expect(asked(mounted).get('age')).to.equal('15');
    expect(mounted.names()).to.include('Welcome desk placement').and.not.to.include('Kitchen helper');
    expect(mounted.names()).not.to.include('Paint the pavilion');
  });

  it('of one organisation, a cause and a place', async () => {
    const mounted = await mountedRoles({
      organisation: 'saffron-wharf-neighbours',
      cause: 'food-and-hunger',
      place: 'in-person',
    });
    expect(mounted.names()).to.have.members(['Kitchen helper', 'Driver for the pantry']);
  });

  it('are chips that a visitor may remove', async () => {
    const mounted = await mountedRoles({ kind: 'trustee', organisation: 'saffron-wharf-neighbours' });
    expect(mounted.names()).to.deep.equal(['Treasurer']);
    mounted.control('Remove Trustee').click();
    await until('all roles of the organisation', () => mounted.names().length === 3);
    expect(asked(mounted).get('organisation')).to.equal('saffron-wharf-neighbours');
  });

  it('that are wrong are told, and the rest is shown', async () => {
    const original = console.error;
    const said: string[] = [];
    console.error = (message: string) => said.push(message);
    try {
      const mounted = await mountedRoles({ kind: 'trusty' });
      await until('the note', () => said.length > 0);
      expect(said.join()).to.include('<vcs-volunteer-roles kind="trusty">');
      expect(mounted.text("[part='set-up-error']")).to.include('Did you mean “trustee”?');
      expect(mounted.names()).to.include('Kitchen helper');
    } finally {
      console.error = original;
    }
  });
});

describe('filters of roles', () => {
  it('offer when you are free as a table of days and parts of the day', async () => {
    const mounted = await mountedRoles();
    const table = await mounted.get<HTMLTableElement>('table.day-parts');
    expect(table.querySelectorAll('tbody tr')).to.have.lengthOf(7);
    expect(table.querySelectorAll('input')).to.have.lengthOf(21);
    expect(accessibleName(table)).to.equal('When you are free');
    mounted.find<HTMLInputElement>("input[value='friday-evening']")!.click();
    await until('the question', () => asked(mounted).get('day-part') === 'friday-evening');
    await until('the chip', () => mounted.find('.chip') !== null);
    expect(mounted.text('.chip')).to.equal('Friday evenings');
    await until('the roles of that evening', () => !mounted.names().includes('Treasurer'));
    expect(mounted.names()).to.include('Football coach');
  });

  it('narrow by a cause, by expenses and by an age', async () => {
    const mounted = await mountedRoles();
    const before = mounted.names().length;
    const cause = mounted.find<HTMLInputElement>("[data-filter='cause'] input")!;
    cause.click();
    await until('the question', () => asked(mounted).get('cause') === cause.value);
    await until('fewer roles', () => mounted.names().length < before);
    mounted.control('Clear filters').click();
    await until('all roles', () => mounted.names().length === before);
    mounted.control('Expenses paid').click();
    await until('the question', () => asked(mounted).get('expenses') === 'true');
    const age = mounted.find<HTMLInputElement>("[data-filter='age'] input")!;
    age.value = '15';
    age.dispatchEvent(new Event('change', { bubbles: true }));
    await until('the question', () => asked(mounted).get('age') === '15');
    await until('one role', () => mounted.names().join() === 'Welcome desk placement');
  });

  it('narrow by whether training is given', async () => {
    const roles = await mountedRoles({ limit: '50' });
    const before = roles.names().length;
    roles.control('Training given').click();
    await until('fewer roles', () => roles.names().length < before);
    expect(asked(roles).get('training')).to.equal('true');
    expect(roles.control('Remove Training given')).to.not.equal(null);
  });

  it('narrow by how much English somebody has', async () => {
    const mounted = await mountedRoles();
    const select = mounted.find<HTMLSelectElement>("[data-filter='english'] select")!;
    select.value = 'basic';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until('the question', () => asked(mounted).get('english') === 'basic');
    await until('the role', () => !mounted.names().includes('Trainee adviser'));
    expect(mounted.names()).to.include('Kitchen helper');
  });

  it('ask the API to count nothing that it does not count', async () => {
    const mounted = await mountedRoles();
    const facets = asked(mounted).getAll('facets');
    expect(facets).to.include('day-part').and.not.to.include.members(['age']);
    expect(mounted.find("[part='error']")).to.equal(null);
  });
});

describe('a role in detail', () => {
  it('says in groups what you do, need and get, and what happens next', async () => {
    const mounted = await opened('kitchen-helper');
    expect(mounted.findAll('dt').map((term) => term.textContent)).to.deep.equal([
      'What you would do',
      'When',
      'Where',
      'What you need',
      'What you get',
      'Keeping people safe',
      'What happens next',
      'How to apply',
    ]);
    expect(group(mounted, 'What you would do')).to.include('Helps with: Food and hunger, Older people');
    expect(group(mounted, 'When'))
      .to.include('Tuesday mornings and afternoons')
      .and.to.include('Two Tuesdays a month are fine.');
    expect(group(mounted, 'What you need')).to.include('Basic English').and.to.include('Useful skills: Cooking');
    expect(group(mounted, 'What you get'))
      .to.include('Expenses: Bus fares, and lunch')
      .and.to.include('Training: Food hygiene, level 2')
      .and.to.include('Certificate or award: Food hygiene certificate');
    expect(group(mounted, 'Keeping people safe'))
      .to.include('You do not need a criminal record check (DBS).')
      .and.to.include('Talk to Shirin');
    expect(group(mounted, 'What happens next')).to.include('We call you within a week.');
  });

  it('explains a check in plain words', async () => {
    const mounted = await opened('football-coach');
    expect(group(mounted, 'Keeping people safe'))
      .to.include('list of people who may not work with children')
      .and.to.include('A criminal record does not always stop you.');
    expect(group(mounted, 'What you get')).to.include('Pay: £16.20 an hour');
  });

  it('sends people to the organisation to apply: by its page, by mail, by phone', async () => {
    const mounted = await opened('kitchen-helper');
    const online = mounted.control('Apply on their website');
    expect(online.getAttribute('href')).to.equal('https://saffron-wharf.example.org/volunteer');
    expect(mounted.control('Call').getAttribute('href')).to.match(/^tel:020/);
    mounted.control('Back to results').click();
    await until('the list', () => mounted.find('.detail') === null);
    (await mounted.get("[data-slug='pantry-driver']")).click();
    await mounted.get('.groups');
    expect(mounted.control('Apply by email').getAttribute('href')).to.equal(
      'mailto:pantry@saffron-wharf.example.org?subject=Driver%20for%20the%20pantry',
    );
    expect(mounted.text('.detail')).to.include('Called on in an emergency');
  });

  it('never makes a link of what would run as a script', async () => {
    // An API that lies: its own answers have web addresses only.
    const lying = { ...roleOf('kitchen-helper'), apply: { url: 'javascript:alert(1)' } };
    const mounted = await mountedRoles({}, { roles: [lying] });
    mounted.find("[data-slug='kitchen-helper']")!.click();
    await mounted.get('.groups');
    const addresses = mounted.findAll<HTMLAnchorElement>('.detail a').map(({ protocol }) => protocol);
    expect(addresses).not.to.include('javascript:');
  });

  it('leaves out what is not known', async () => {
    const mounted = await opened('committee-member');
    const groups = mounted.findAll('dt').map((term) => term.textContent);
    expect(groups).to.include.members(['What you would do', 'When', 'Where']);
    expect(groups).not.to.include.members(['What you get', 'What you need', 'Keeping people safe']);
    expect(mounted.text('.detail')).not.to.match(/undefined|null|\[object/);
    expect(group(mounted, 'When')).to.equal('Regular');
  });

  it('opens other roles of the organisation', async () => {
    const mounted = await opened('kitchen-helper');
    expect(mounted.text('.related')).to.include('Treasurer');
    const link = mounted.findAll('.related .link').find((one) => one.textContent.includes('Treasurer'))!;
    link.click();
    await until('the other role', () => mounted.text("[part='detail-heading']") === 'Treasurer');
    await until('its groups', () => group(mounted, 'What you would do').includes('Trustee'));
    expect(group(mounted, 'What happens next')).to.include('Open until 31 January 2027');
  });
});

describe('the life of the element', () => {
  it('may be defined twice', async () => {
    await import('./define.ts');
    const { defineElement } = await import('../registration/define-element.ts');
    expect(defineElement('vcs-volunteer-roles', class extends HTMLElement {})).to.equal(false);
    expect(customElements.get('vcs-volunteer-roles')).to.equal(VcsVolunteerRoles);
  });

  it('starts anew when an attribute changes', async () => {
    const mounted = await mountedRoles();
    mounted.element.setAttribute('kind', 'trustee');
    await until('the trustees', () => mounted.names().length === 2);
    mounted.element.removeAttribute('kind');
    await until('all roles', () => mounted.names().length > 2);
  });

  it('says that nothing fits, and offers ways out', async () => {
    const mounted = mountRoles({ q: 'zzzz', kind: 'trustee' });
    await mounted.get('.empty');
    expect(mounted.text('#count')).to.equal('No volunteer roles match “zzzz” with these filters: Trustee.');
    mounted.control('Show all volunteer roles').click();
    await until('the list', () => mounted.names().length > 0);
  });

  it('keeps what it knew of a role when the details cannot be had', async () => {
    const mounted = await mountedRoles();
    mounted.mock.set({ fail: 503 });
    mounted.find("[data-slug='kitchen-helper']")!.click();
    await mounted.get(".detail [part='error']");
    expect(mounted.text('.detail')).to.include('4 hours a week');
  });

  it('does not jump when the list comes after three seconds', async () => {
    await setViewport({ width: 320, height: 800 });
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
    });
    observer.observe({ type: 'layout-shift' });
    const mounted = mountRoles({}, { delay: 3100 });
    const after = document.createElement('p');
    after.textContent = 'What the host page says after it.';
    document.body.append(after);
    await mounted.get('.card [part=card-link]');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const entry of observer.takeRecords() as (PerformanceEntry & { value: number })[]) shift += entry.value;
    observer.disconnect();
    expect(shift).to.be.at.most(0.01);
  });
});
