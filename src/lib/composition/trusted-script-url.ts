type Policy = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = { readonly createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/**
 * Says of an address that a script may come from it, under the policy of ours that the page names. Only the
 * service worker's address and that of the worker for reports are ever made.
 */
export function trustedScriptUrl(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('machi-tenken', { createScriptURL: (text) => text });
	return policy?.createScriptURL(url) ?? url;
}
