// The component of docs/react.md, on a page. The bundler finds the examples of the document by their names there.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Services } from 'docs/react-2.tsx';

/** Shows the component in the element, and gives what takes it away. */
export function show(element, client) {
  const root = createRoot(element);
  root.render(createElement(Services, { client }));
  return () => root.unmount();
}
