import type { ReactiveController } from 'lit';
import type { LitElement } from 'lit';
import { fitting, moved, zoomed } from './frame.ts';
import type { Frame, Size, Spot } from './frame.ts';

/** Of a drawing that was not measured yet. */
const usual = { width: 560, height: 420, em: 16 };

/** As much of the map a step goes, of its shorter side. */
const step = 0.3;

/** One drawing in an element: how large it is on the page, and what it shows. */
export class MapDrawing implements ReactiveController {
  /** Width and height in pixels, and the size of the text around it. */
  size: Size & { readonly em: number } = usual;

  readonly #host: LitElement;
  readonly #selector: string;
  readonly #resized = new ResizeObserver(([entry]) => this.#measure(entry!.contentRect));
  #svg: Element | null = null;
  /** What the visitor moved to; the whole until then. */
  #frame: Frame | undefined;
  #whole: Frame | undefined;
  #dragged: Spot | undefined;

  /** @param selector finds the drawing in the element */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    // Once drawn it is measured.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  hostUpdated(): void {
    this.#watch(this.#host.renderRoot.querySelector(this.#selector));
  }

  get isWhole(): boolean {
    return this.#frame === undefined;
  }

  /** What is shown, with all these spots in it until the visitor moves it. */
  frameFor(spots: readonly Spot[], across?: number): Frame {
    this.#whole = fitting(spots, this.size, 3.25 * this.size.em, across);
    return this.#frame ?? this.#whole;
  }

  show(frame: Frame | undefined): void {
    this.#frame = frame;
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.show(undefined);
  }

  /** Starts from the whole, without asking to be drawn. */
  reset(): void {
    this.#frame = undefined;
  }

  zoom(factor: number): void {
    this.show(zoomed(this.#now, factor, this.size));
  }

  /** Moves by steps: `right` goes east, `down` south. */
  move(right: number, down: number): void {
    const pixels = step * Math.min(this.size.width, this.size.height);
    this.show(moved(this.#now, right * pixels, down * pixels));
  }

  moveTo({ x, y }: Spot): void {
    this.show({ ...this.#now, x, y });
  }

  /** A mouse may drag too; a finger scrolls the page. */
  readonly drag = (event: PointerEvent): void => {
    const { type, button, clientX: x, clientY: y, pointerType } = event;
    if (type === 'pointerdown' && pointerType === 'mouse' && button === 0) this.#dragged = { x, y };
    else if (type !== 'pointermove') this.#dragged = undefined;
    else if (this.#dragged) {
      const { x: fromX, y: fromY } = this.#dragged;
      // A press that trembles is a press.
      if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) {
        if (Math.hypot(x - fromX, y - fromY) < 4) return;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      }
      this.#dragged = { x, y };
      this.show(moved(this.#now, fromX - x, fromY - y));
    }
  };

  get #now(): Frame {
    return this.#frame ?? this.#whole ?? fitting([], this.size, 0);
  }

  #watch(svg: Element | null): void {
    if (svg === this.#svg) return;
    this.#resized.disconnect();
    this.#svg = svg;
    if (svg) this.#resized.observe(svg);
  }

  #measure({ width, height }: Size): void {
    const em = Number.parseFloat(getComputedStyle(this.#svg!).fontSize);
    if (width === 0 || (width === this.size.width && height === this.size.height && em === this.size.em)) return;
    this.size = { width, height, em };
    this.#host.requestUpdate();
  }
}
