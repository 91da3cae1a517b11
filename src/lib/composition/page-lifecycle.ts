import type { PageLifecycle } from '#lib/application/app-ports.ts';
import { afterPaint } from './after-paint.ts';

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Listens to the page being hidden, frozen or left. */
export const browserPageLifecycle: PageLifecycle = {
	onLeaving: (listener) => {
		const whenHidden = () => {
			if (document.visibilityState === 'hidden') listener();
		};
		window.addEventListener('pagehide', listener);
		document.addEventListener('visibilitychange', whenHidden);
		return () => {
			window.removeEventListener('pagehide', listener);
			document.removeEventListener('visibilitychange', whenHidden);
		};
	},
	// A listener only while it is needed: its presence alone keeps a page out of the back/forward cache.
	warnBeforeLeaving: (when) => {
		if (when === 'unsaved') window.addEventListener('beforeunload', ask);
		else window.removeEventListener('beforeunload', ask);
	},
	afterPaint
};
