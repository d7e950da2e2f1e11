/** Whether a place is a latitude and a longitude, and so what the visitor's device said. */
export function isLocation(place: string): boolean {
  return /^-?[\d.]+,-?[\d.]+$/.test(place);
}

/**
 * Asks the device where it is: at the press of a button and never else. The place is rounded to about 100 m, because
 * nobody's house needs to be known for a list of what is near; undefined where the device or its owner does not say.
 */
export function whereVisitorIs(): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(`${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`),
      () => resolve(undefined),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  });
}
