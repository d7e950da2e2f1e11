import manifest from '@vcs/embed/manifest.json' with { type: 'json' };
import { byNonce, documented, framing, noScript, trustedTypes, withOwnScripts } from './policies.ts';
import type { Policy } from './policies.ts';

export interface LabPage {
  /** What is special about it. */
  readonly about: string;
  /** File in `sites`, without `.html`; the page's own name unless given. */
  readonly file?: string;
  readonly policy: Policy;
}

/** Sites that want the elements to look well on them. */
export const friendly: Readonly<Record<string, LabPage>> = {
  council: { about: 'A council with GOV.UK Frontend: find local help', policy: documented },
  surgery: { about: 'A practice with NHS.UK frontend: volunteer roles', policy: documented },
  homes: { about: 'A housing association with a style of its own: rooms and buildings', policy: documented },
  thcvs: { about: 'An imitation of THCVS’s site: training and forums, as a marked block', policy: documented },
  'community-centre': { about: 'A theme of WordPress whose editor keeps only data attributes', policy: documented },
};

/** Sites that make it hard. */
export const hostile: Readonly<Record<string, LabPage>> = {
  housing: { about: 'A root of 10 px, and resets that reach everything', policy: documented },
  revert: { about: 'A rule that undoes every style of everybody', policy: documented },
  dark: { about: 'A dark page that does not say so', policy: documented },
  rtl: { about: 'A page in Arabic, from right to left', policy: documented },
  many: { about: 'Three elements, the script three times, a misspelt name', policy: documented },
  'two-versions': { about: 'The edition that renews itself, and a release after it', policy: documented },
  pinned: { about: 'One release by its integrity value', policy: trustedTypes(manifest.pinned.trustedTypesPolicy) },
  altered: { about: 'A release that is not what its integrity value says', policy: documented },
  nonce: { about: 'Scripts allowed by a number used once', policy: byNonce },
  'trusted-types': { about: 'Trusted Types, with our one policy', policy: trustedTypes(manifest.trustedTypesPolicy) },
  'trusted-types-without-ours': {
    about: 'Trusted Types, with our policy forgotten',
    file: 'trusted-types',
    policy: trustedTypes('partner-own'),
  },
  blocked: { about: 'No script at all', policy: noScript },
  consent: { about: 'A consent manager that loads the script when somebody allows it', policy: withOwnScripts },
  views: { about: 'Views that change without a page load', policy: withOwnScripts },
  frame: { about: 'Our page in a frame that is as high as it needs', policy: framing },
  links: { about: 'Links that become elements', policy: documented },
  addresses: { about: 'Addresses of other directories', policy: documented },
};

export const pages: Readonly<Record<string, LabPage>> = { ...friendly, ...hostile };
