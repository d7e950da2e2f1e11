import { expect } from 'chai';
import { clustersOf, neighbourByKey, spreadOf } from './clusters.ts';
import { drawnAt, fitting, isWithin, moved, scaleLength, spotOf, zoomed } from './frame.ts';

const size = { width: 600, height: 400 };
const place = (x: number, y: number) => ({ spot: { x, y } });

describe('the frame of a map', () => {
  it('is true to scale: the two ends of the borough are as far apart as they are', () => {
    // By the haversine formula these two are 5,551 m apart.
    const [one, other] = [
      spotOf({ latitude: 51.53, longitude: -0.07 }),
      spotOf({ latitude: 51.49, longitude: -0.022 }),
    ];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.closeTo(5551, 15);
  });

  it('has north above and east on the right', () => {
    const middle = spotOf({ latitude: 51.515, longitude: -0.03 });
    const frame = { ...middle, scale: 5 };
    const northEast = drawnAt(spotOf({ latitude: 51.52, longitude: -0.02 }), frame, size);
    expect(northEast.x).to.be.greaterThan(300);
    expect(northEast.y).to.be.lessThan(200);
  });

  it('holds all spots with a margin, one spot in its middle, and the borough where there are none', () => {
    const spots = [place(0, 0).spot, place(5000, 1000).spot];
    const frame = fitting(spots, size, 40);
    for (const spot of spots) {
      const { x, y } = drawnAt(spot, frame, size);
      expect(Math.min(x, y, 600 - x, 400 - y)).to.be.at.least(40 - 0.01);
    }
    expect(drawnAt(spots[0]!, fitting([spots[0]!], size, 40), size)).to.deep.equal({ x: 300, y: 200 });
    const borough = fitting([], size, 0);
    expect(isWithin(spotOf({ latitude: 51.512, longitude: -0.03 }), borough, size)).to.equal(true);
  });

  it('comes closer around its middle, up to where there is nothing more to see, and moves as far as it is told', () => {
    const frame = { x: 10, y: 20, scale: 8 };
    expect(zoomed(frame, 0.5, size)).to.deep.equal({ x: 10, y: 20, scale: 4 });
    expect(zoomed(frame, 0.00001, size).scale * 400).to.be.closeTo(150, 0.001);
    expect(zoomed(frame, 100_000, size).scale * 400).to.be.closeTo(20_000, 0.001);
    expect(moved(frame, 100, -50)).to.deep.equal({ x: 810, y: -380, scale: 8 });
  });

  it('tells its scale by the longest round length that has room', () => {
    expect(scaleLength({ x: 0, y: 0, scale: 5 }, 150)).to.equal(500);
    expect(scaleLength({ x: 0, y: 0, scale: 0.1 }, 150)).to.equal(20);
    expect(scaleLength({ x: 0, y: 0, scale: 60 }, 150)).to.equal(5000);
  });
});

describe('clusters', () => {
  it('take together what is closer than asked, each in the middle of its places', () => {
    const places = [place(0, 0), place(1000, 0), place(30, 40), place(1000, 60)];
    const clusters = clustersOf(places, 80);
    expect(clusters.map((cluster) => cluster.places)).to.deep.equal([
      [places[0], places[2]],
      [places[1], places[3]],
    ]);
    expect(clusters[0]!.spot).to.deep.equal({ x: 15, y: 20 });
    expect(clusters.map(spreadOf)).to.deep.equal([40, 60]);
    expect(clustersOf(places, 10)).to.have.lengthOf(4);
  });

  it('never lie closer to each other than asked, and hold every place once', () => {
    const places = Array.from({ length: 60 }, (_, index) => place((index * 7919) % 997, (index * 104_729) % 499));
    const clusters = clustersOf(places, 120);
    const gaps = clusters.flatMap(({ spot }, index) =>
      clusters.slice(index + 1).map((other) => Math.hypot(spot.x - other.spot.x, spot.y - other.spot.y)),
    );
    expect(clusters.length).to.be.greaterThan(3).and.lessThan(60);
    expect(Math.min(...gaps)).to.be.at.least(120);
    expect(clusters.flatMap((cluster) => cluster.places)).to.have.members(places);
  });

  it('are gone through with the arrow keys by where they lie', () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 100, y: 10 },
      { x: 90, y: 300 },
      { x: -50, y: 0 },
    ];
    expect(neighbourByKey(spots, 0, 'ArrowRight')).to.equal(1);
    expect(neighbourByKey(spots, 0, 'ArrowLeft')).to.equal(3);
    expect(neighbourByKey(spots, 0, 'ArrowDown')).to.equal(2);
    expect(neighbourByKey(spots, 3, 'ArrowLeft')).to.equal(undefined);
    expect(neighbourByKey(spots, 0, 'Tab')).to.equal(undefined);
  });
});
