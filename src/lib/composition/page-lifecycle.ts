import type { PageLifecycle } from '#lib/application/app-ports.ts';
import { afterPaint } from './after-paint.ts';
import { watchTyping } from './watch-typing.ts';

let asksFirst: () => boolean = () => true;
const ask = (event: BeforeUnloadEvent): void => {
	if (asksFirst()) event.preventDefault();
};

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
		asksFirst = typeof when === 'object' ? when.askFirst : () => true;
		if (when === 'never') window.removeEventListener('beforeunload', ask);
		else window.addEventListener('beforeunload', ask);
	},
	watchUse: ({ onUse, onWake }) => {
		const stops = [
			...signsOfUse.map((name) => listen(window, name, onUse)),
			...['focus', 'pageshow'].map((name) => listen(window, name, onWake)),
			...['visibilitychange', 'resume'].map((name) => listen(document, name, onWake))
		];
		return () => stops.forEach((stop) => stop());
	},
	leaveField: () => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	},
	watchTyping,
	afterPaint
};

const signsOfUse = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input', 'drop'] as const;

/** Listens before anything on the page can swallow the event, and never delays it. */
function listen(target: EventTarget, name: string, listener: () => void): () => void {
	const how = { capture: true, passive: true };
	target.addEventListener(name, listener, how);
	return () => target.removeEventListener(name, listener, how);
}
