// The few commands of W3C WebDriver that the tests need, over plain HTTP. The usual client brings 137 packages.

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };

async function send(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value?.error}: ${value?.message}`);
  return value;
}

/** One browser window under the control of a WebDriver server, in the words of Puppeteer's page. */
export class WebDriverPage {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Opens a window through the server at this address. */
  static async open(server, capabilities) {
    const { sessionId } = await send('POST', `${server}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriverPage(`${server}/session/${sessionId}`);
  }

  goto(url) {
    return send('POST', `${this.#address}/url`, { url });
  }

  url() {
    return send('GET', `${this.#address}/url`);
  }

  evaluate(script, ...args) {
    return send('POST', `${this.#address}/execute/sync`, { script, args });
  }

  /** Makes the page, not the window, this large in CSS pixels. */
  async setViewport({ width, height }) {
    const margins = await this.evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await send('POST', `${this.#address}/window/rect`, { width: width + margins[0], height: height + margins[1] });
  }

  close() {
    return send('DELETE', this.#address);
  }

  #act(type, id, actions) {
    return send('POST', `${this.#address}/actions`, { actions: [{ type, id, actions }] });
  }

  #keys(...actions) {
    return this.#act(
      'key',
      'keyboard',
      actions.map(([type, key]) => ({ type, value: keyCodes[key] ?? key })),
    );
  }

  #pointer(...actions) {
    return this.#act('pointer', 'mouse', actions);
  }

  keyboard = {
    down: (key) => this.#keys(['keyDown', key]),
    up: (key) => this.#keys(['keyUp', key]),
    press: (key) => this.#keys(['keyDown', key], ['keyUp', key]),
    type: async (text) => {
      for (const character of text) await this.keyboard.press(character);
    },
  };

  mouse = {
    move: (x, y) => this.#pointer({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' }),
    down: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerDown', button: buttons[button] }),
    up: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerUp', button: buttons[button] }),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
  };
}
