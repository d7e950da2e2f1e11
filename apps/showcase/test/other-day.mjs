// Preloaded into a server, lets it believe that it is another day: node --import ./other-day.mjs. The day begins at
// VCS_TEST_NOW, and a minute of it passes in a second, so that nobody has to wait like a person who fills in a form.
const begins = Date.parse(process.env.VCS_TEST_NOW ?? '');
if (Number.isNaN(begins)) throw new Error('VCS_TEST_NOW: expected a moment such as 2027-02-01T12:00:00Z.');
const RealDate = Date;
const loaded = RealDate.now();
const now = () => begins + (RealDate.now() - loaded) * 60;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};
