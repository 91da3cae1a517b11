import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/**
 * Registers the service worker of the static site and tells when a newer one waits. `apply` puts it
 * in charge and reloads; until the user asks for that, the running version stays whole.
 */
export async function watchForUpdate(tell: (apply: () => void) => void): Promise<void> {
	if (__PORTABLE__ || dev || !('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker
		.register(trustedUrl(`${resolve('/')}service-worker.js`), { scope: resolve('/') })
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

type TrustedTypes = {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (url: string) => string }
	) => { createScriptURL: (url: string) => string };
};

/** The one script address that is ever made: our own worker, under the policy the CSP names. */
function trustedUrl(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	return (
		trustedTypes
			?.createPolicy('machi-tenken', { createScriptURL: (text) => text })
			.createScriptURL(url) ?? url
	);
}
