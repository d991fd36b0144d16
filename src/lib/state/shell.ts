import { openEarly } from './open-early.ts';

// What the shell runs before the app: a script of its own, so that it waits for no other.
openEarly(location.pathname);
