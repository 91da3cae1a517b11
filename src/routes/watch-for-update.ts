import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { trustedScriptUrl } from '#lib/composition/trusted-script-url.ts';

/**
 * Registers the service worker of the static site and tells when a newer one waits. `apply` puts it
 * in charge and reloads; until the user asks for that, the running version stays whole.
 */
export async function watchForUpdate(tell: (apply: () => void) => void): Promise<void> {
	if (__PORTABLE__ || dev || !('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker
		.register(trustedScriptUrl(`${resolve('/')}service-worker.js`), { scope: resolve('/') })
		.catch(() => undefined);
	if (registration === undefined) return;
	const offer = () => {
		const { waiting } = registration;
		if (waiting === null || navigator.serviceWorker.controller === null) return;
		tell(() => {
			// Another tab may have put it in charge meanwhile.
			if (registration.waiting !== waiting) {
				location.reload();
				return;
			}
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
			waiting.postMessage('take-over');
		});
	};
	offer();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', offer);
	});
}
