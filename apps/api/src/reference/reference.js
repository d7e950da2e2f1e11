/* global document, location */

/** The address that the form stands for: path parameters filled in, empty ones left out. */
function addressOf(form) {
  const query = new URLSearchParams();
  let path = form.getAttribute('action');
  for (const [name, value] of new FormData(form)) {
    const { dataset = {} } = form.elements[name];
    if (dataset.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else {
      const values = dataset.several === undefined ? [value] : value.split(',').map((one) => one.trim());
      for (const one of values) if (one !== '') query.append(name, one);
    }
  }
  const search = query.toString();
  return new URL(search === '' ? path : `${path}?${search}`, location.origin);
}

function readable(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

async function send(form) {
  const answer = form.querySelector('.answer');
  const status = answer.querySelector('.status');
  const body = answer.querySelector('code');
  const address = addressOf(form);
  answer.hidden = false;
  answer.querySelector('.sent').textContent = `GET ${address}`;
  status.textContent = 'Asking…';
  try {
    const response = await fetch(address);
    const text = await response.text();
    status.textContent = `Status ${response.status}, ${response.headers.get('content-type') ?? 'no content type'}`;
    body.textContent = readable(text);
  } catch {
    status.textContent = 'The server could not be reached. Check that it runs, then send the request again.';
    body.textContent = '';
  }
}

for (const form of document.querySelectorAll('form.try')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
}
