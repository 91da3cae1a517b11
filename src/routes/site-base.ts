import { resolve } from '$app/paths';

/** Address of the folder the site is served from, without a slash at its end. */
export const siteBase = __PORTABLE__ ? '' : resolve('/').replace(/\/$/, '');
