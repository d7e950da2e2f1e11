import { css } from 'lit';

/**
 * The custom properties a host may set, each with a default mixed from the text colour it already uses, so that a plain,
 * a dark and a forced-colours page look right without setting any.
 */
export const tokens = css`
  :host {
    --_text: var(--vcs-text, currentColor);
    --_muted: var(--vcs-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_line: var(--vcs-line, color-mix(in srgb, currentColor 24%, transparent));
    --_edge: color-mix(in srgb, currentColor 72%, transparent);
    --_surface: var(--vcs-surface, color-mix(in srgb, currentColor 6%, transparent));
    --_accent: var(--vcs-accent, color-mix(in oklab, currentColor 30%, #1a6dff));
    --_warn: var(--vcs-warn, color-mix(in oklab, currentColor 45%, #c26a00));
    --_stop: var(--vcs-stop, color-mix(in oklab, currentColor 40%, #e0301e));
    --_radius: var(--vcs-radius, 0);
    --_focus-light: var(--vcs-focus-light, #ffdd00);
    --_focus-dark: var(--vcs-focus-dark, #0b0c0c);
  }
`;
