/* global document */

// Loads scripts of others once somebody has allowed it.
document.getElementById('allow').addEventListener('click', ({ target }) => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = target.dataset.script;
  document.head.append(script);
  document.getElementById('banner').remove();
});
