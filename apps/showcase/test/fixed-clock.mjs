// Preloaded into a server, lets it believe that it is another day: node --import ./fixed-clock.mjs. Time goes on from
// VCS_TEST_NOW as it does outside.
const begins = Date.parse(process.env.VCS_TEST_NOW ?? '');
if (Number.isNaN(begins)) throw new Error('VCS_TEST_NOW: expected a moment such as 2027-02-01T12:00:00Z.');
const RealDate = Date;
const ahead = begins - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given));
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
