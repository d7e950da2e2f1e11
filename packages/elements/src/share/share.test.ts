import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { shortlist } from '../shortlist/shortlist.ts';
import { spoken, violations } from '../testing/accessibility.ts';
import { mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { printed } from '../testing/printed.ts';
import { api } from '../testing/shortlist-driver.ts';
import { until } from '../testing/until.ts';
import { mailAddress } from './mail-address.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  shortlist.clear();
});

async function opened(attributes: Readonly<Record<string, string>> = api): Promise<MountedDirectory> {
  const directory = await mountedList(attributes);
  (await directory.get("[data-slug='tuesday-lunch-club']")).click();
  await directory.get('.record-tools');
  return directory;
}

describe('sharing a record', () => {
  it('gives its address to copy, to send and to scan', async () => {
    const directory = await opened();
    const button = directory.control('Share');
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await directory.get('.share');
    expect(button.ariaExpanded).to.equal('true');
    const address = 'https://api.example.org/services/tuesday-lunch-club';
    expect(directory.find<HTMLInputElement>('#address-to-share')!.value).to.equal(address);
    expect(decodeURIComponent(directory.control('E-mail').getAttribute('href')!)).to.equal(
      `mailto:?subject=Tuesday lunch club&body=Tuesday lunch club\r\n${address}`,
    );
    expect(spoken(directory.find('.code'))).to.match(/^(?:img|image|graphic) Scan with a phone to open$/);
    expect(await violations(directory.element)).to.deep.equal([]);
    button.click();
    await until('it to close', () => !directory.find('.share'));
  });

  it('draws a code with three corners that cameras look for, and light around them', async () => {
    const directory = await opened();
    directory.control('Share').click();
    await directory.get('.share');
    const { width } = (directory.element.shadowRoot!.querySelector('.code') as SVGSVGElement).viewBox.baseVal;
    const drawn = directory.find('.code path')!.getAttribute('d')!;
    const dark = new Set(Array.from(drawn.matchAll(/M(\d+ \d+)h1v1h-1z/g), ([, square]) => square));
    const isDark = (x: number, y: number) => dark.has(`${x} ${y}`);
    // A ring of seven squares, a light one within, and three in the middle; four light squares on every side.
    const across = (x: number, y: number) => Array.from({ length: 7 }, (_, step) => isDark(x + step, y));
    const end = width - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [end, 4],
      [4, end],
    ] as const) {
      expect(across(x, y)).to.deep.equal([true, true, true, true, true, true, true]);
      expect(across(x, y + 3)).to.deep.equal([true, false, true, true, true, false, true]);
    }
    const places = [...dark].flatMap((square) => square!.split(' ').map(Number));
    expect([Math.min(...places), Math.max(...places)]).to.deep.equal([4, width - 5]);
  });

  it('is not offered where there is no address to share', async () => {
    const directory = await opened({});
    expect(directory.control('Print').localName).to.equal('button');
    expect(directory.findAll('.record-tools button').map(({ textContent }) => textContent.trim())).to.not.include(
      'Share',
    );
  });

  it('says that a link could not be copied, and selects it', async () => {
    const directory = await opened();
    directory.control('Share').click();
    await directory.get('.share');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      directory.control('Copy link').click();
      await until('the advice', () => directory.text('.copied').includes('Select the link and copy it'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const field = directory.find<HTMLInputElement>('#address-to-share')!;
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
  });

  it('closes with its record', async () => {
    const directory = await opened();
    directory.control('Share').click();
    await directory.get('.share');
    directory.control('Back to results').click();
    await until('the list', () => directory.find('.list')!.checkVisibility());
    directory.find("[data-slug='housing-drop-in']")!.click();
    await directory.get('.record-tools');
    expect(directory.find('.share')).to.equal(null);
  });
});

describe('printing', () => {
  it('puts one record on a sheet, with all its facts and a code of its address', async () => {
    const directory = await opened();
    const [title, text, codes] = await printed(() => directory.control('Print').click());
    expect(title).to.equal('Tuesday lunch club');
    expect(text).to.include('Tuesday, midday to 2 pm').and.to.include('020 7946 0101');
    expect(text).to.include('https://api.example.org/services/tuesday-lunch-club');
    expect(text).to.not.include('Back to results');
    expect(codes).to.equal('1');
  });

  it('says what a record says in the language of the element', async () => {
    const directory = await mountedList({ ...api, lang: 'so' });
    (await directory.get("[data-slug='tuesday-lunch-club']")).click();
    await until('the button', () => directory.findAll('.record-tools .button').length === 2);
    const before = directory.mock.requests.length;
    await printed(() => directory.findAll('.record-tools .button')[1]!.click());
    const details = directory.mock.requests
      .slice(before)
      .filter(({ url }) => url.pathname.endsWith('/services/tuesday-lunch-club'));
    expect(details.map(({ url }) => url.searchParams.get('lang'))).to.deep.equal(['so']);
  });
});

describe('the address of a mail', () => {
  it('takes the longest text that mail programs take', () => {
    const long = 'x'.repeat(2000);
    expect(mailAddress('A & B', long, 'one\ntwo')).to.equal('mailto:?subject=A%20%26%20B&body=one%0D%0Atwo');
    expect(mailAddress('A', long)).to.equal('mailto:?subject=A');
  });
});
