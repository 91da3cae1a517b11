import type { PageLifecycle } from '#lib/application/app-ports.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Watches what is typed into forms and dialogs, until they are sent off; secrets are never among it. `texts` are those
 * that are still on the page.
 */
export const watchTyping: PageLifecycle['watchTyping'] = () => {
	const typed = new Set<TextControl>();
	const oninput = ({ target }: Event) => {
		if (isTextControl(target) && isOfAForm(target)) typed.add(target);
	};
	const onsubmit = ({ target }: Event) => {
		for (const control of typed) if (control.form === target) typed.delete(control);
	};
	document.addEventListener('input', oninput, { capture: true, passive: true });
	document.addEventListener('submit', onsubmit, { capture: true, passive: true });
	return {
		texts: () =>
			[...typed]
				.filter((control) => control.isConnected && !isSecret(control))
				.map((control) => ({ label: labelOf(control), text: control.value }))
				.filter(({ text }) => text.trim() !== ''),
		stop: () => {
			document.removeEventListener('input', oninput, { capture: true });
			document.removeEventListener('submit', onsubmit, { capture: true });
		}
	};
};

const isTextControl = (target: EventTarget | null): target is TextControl =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && ['text', 'password', 'date'].includes(target.type));

const isOfAForm = (control: TextControl): boolean =>
	control.form !== null || control.closest('dialog') !== null;

/** A passphrase may be shown while it is typed: then its kind says nothing, but what the browser may fill in does. */
const isSecret = (control: TextControl): boolean =>
	control.type === 'password' || control.autocomplete.includes('password');

const labelOf = (control: TextControl): string =>
	control.labels?.[0]?.innerText.trim() ?? control.getAttribute('aria-label') ?? '';
