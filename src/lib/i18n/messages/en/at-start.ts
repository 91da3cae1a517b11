// The words the start screen needs; the others come with the rest of the app.
export { common } from './common.ts';
export { errors } from './errors.ts';
export { framing } from './framing.ts';
export { guidelines } from './guidelines.ts';
export { start } from './start.ts';
