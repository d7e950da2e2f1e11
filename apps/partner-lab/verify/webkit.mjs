// WebKitGTK, driven as the tests of the elements drive it.
import { webkitLauncher } from '../../../.ci/web-test/webkit-launcher.mjs';

export async function openWebKit(miniBrowser) {
  const launcher = webkitLauncher({ driver: 'WebKitWebDriver', miniBrowser });
  await launcher.startSession('lab', 'about:blank');
  const page = launcher.getPage('lab');
  return {
    goto: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(script),
    close: () => launcher.stop(),
  };
}
