/* global document */

// The button appears only where it can work; the code can always be selected by hand.
const button = document.getElementById('copy');
const code = document.getElementById('snippet');
const status = document.getElementById('copied');

if (navigator.clipboard) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Emptied first, so that a second press is announced again.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Your browser did not allow copying. Select the code and copy it.';
    }
  });
}
