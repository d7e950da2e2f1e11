/** A colour as a partner writes it, such as `#1d70b8`. */
type Colour = string;

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const enough = 4.5;

const channels = (colour: Colour): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** Relative luminance as WCAG 2.2 defines it, 0 for black to 1 for white. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, no difference, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function mixed(colour: Colour, into: Colour, share: number): Colour {
  const target = channels(into);
  const parts = channels(colour).map((channel, index) => Math.round(channel + (target[index]! - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, or as little darker or lighter as it takes to be read on a surface. */
export function readableOn(surface: Colour, colour: Colour): Colour {
  const end = luminance(surface) > 0.18 ? '#000000' : '#ffffff';
  const steps = Array.from({ length: 20 }, (_, step) => mixed(colour, end, step / 20));
  return steps.find((step) => contrast(step, surface) >= enough) ?? end;
}

/** Black or white, whichever is read better on a colour. */
export function textOn(colour: Colour): Colour {
  return contrast(colour, '#ffffff') >= contrast(colour, '#0b0c0c') ? '#ffffff' : '#0b0c0c';
}
