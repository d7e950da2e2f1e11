// First of all: Lit looks for it when it starts.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@vcs/elements/directory/define';
import { takeOver } from './take-over.ts';

void takeOver('vcs-directory');
