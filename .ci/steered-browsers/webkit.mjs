// WebKitGTK, driven as the tests of the elements drive it.
import { webkitLauncher } from '../web-test/webkit-launcher.mjs';

export async function openWebKit(miniBrowser) {
  const launcher = webkitLauncher({ driver: 'WebKitWebDriver', miniBrowser });
  await launcher.startSession('steered', 'about:blank');
  const page = launcher.getPage('steered');
  return {
    goto: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(script),
    close: () => launcher.stop(),
  };
}
