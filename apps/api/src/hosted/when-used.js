/* global document, addEventListener, removeEventListener */

/*
 * Runs the script of the page's element once somebody uses the page, or has read for a while. What the server made is whole
 * without it, and a phone that is still showing the page has no time for it.
 */

const reading = 5000;
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'];
const { href } = document.getElementById('element-script');

const takeOver = () => {
  for (const sign of signs) removeEventListener(sign, takeOver);
  void import(href);
};

for (const sign of signs) addEventListener(sign, takeOver, { passive: true });
addEventListener('load', () => setTimeout(takeOver, reading));
// Whoever was quicker than this script is in a field already.
if (document.activeElement !== document.body) takeOver();
