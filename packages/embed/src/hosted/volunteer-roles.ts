// First of all: Lit looks for it when it starts.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@vcs/elements/volunteer-roles/define';
import { takeOver } from './take-over.ts';

void takeOver('vcs-volunteer-roles');
