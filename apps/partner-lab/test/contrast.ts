import type { Locator } from 'playwright';

/** Contrast of the text against a background, by WCAG 2: from 1, none, to 21. Translucent text is mixed with it. */
export const contrast = (text: Locator, background: string): Promise<number> =>
  text.evaluate((element, behind) => {
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const drawn = (...colours: string[]): number[] => {
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (channels: number[]): number => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const both = [luminance(drawn(behind)), luminance(drawn(behind, getComputedStyle(element).color))];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  }, background);
