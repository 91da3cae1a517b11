import type { PageLifecycle, TypedText } from '#lib/application/app-ports.ts';

/** Every control in which somebody can set something. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Watches what is set in forms and dialogs, until they are sent off; secrets are never among it. `texts` are those
 * that are still on the page.
 */
export const watchTyping: PageLifecycle['watchTyping'] = () => {
	const touched = new Set<Control>();
	const sent = new Set<HTMLFormElement>();
	const oninput = ({ target }: Event) => {
		if (!isControl(target) || !isOfAForm(target)) return;
		if (target.form !== null) sent.delete(target.form);
		touched.add(target);
	};
	const onsubmit = ({ target }: Event) => {
		if (target instanceof HTMLFormElement) sent.add(target);
	};
	const isSent = ({ form }: Control) => form !== null && sent.has(form) && !isRefused(form);
	document.addEventListener('input', oninput, { capture: true, passive: true });
	document.addEventListener('submit', onsubmit, { capture: true, passive: true });
	return {
		texts: () =>
			[...touched]
				.filter((control) => control.isConnected && !isSecret(control) && !isSent(control))
				.flatMap(setIn),
		stop: () => {
			document.removeEventListener('input', oninput, { capture: true });
			document.removeEventListener('submit', onsubmit, { capture: true });
		}
	};
};

const isControl = (target: EventTarget | null): target is Control =>
	target instanceof HTMLInputElement ||
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement;

const isOfAForm = (control: Control): boolean =>
	control.form !== null || control.closest('dialog') !== null;

/** A form that was sent off and named a fault still has to be sent. */
const isRefused = (form: HTMLFormElement): boolean =>
	form.querySelector('[aria-invalid="true"]') !== null;

/** A passphrase may be shown while it is typed: then its kind says nothing, but what the browser may fill in does. */
const isSecret = (control: Control): boolean =>
	control.type === 'password' || control.autocomplete.includes('password');

/** What stands in a control, in words; nothing where it was emptied, or where another of its group was chosen since. */
function setIn(control: Control): readonly TypedText[] {
	if (control instanceof HTMLInputElement) {
		const { type, checked } = control;
		if (type === 'checkbox') {
			const mark = checked ? 'set' : 'taken-away';
			return [{ label: groupOf(control), text: labelOf(control), mark }];
		}
		if (type === 'radio') {
			return checked ? [{ label: groupOf(control), text: labelOf(control) }] : [];
		}
	}
	const text = textIn(control);
	return text.trim() === '' ? [] : [{ label: labelOf(control), text }];
}

function textIn(control: Control): string {
	if (control instanceof HTMLSelectElement) {
		return [...control.selectedOptions].map(({ label }) => label).join(', ');
	}
	const files = control instanceof HTMLInputElement ? control.files : null;
	return files === null ? control.value : [...files].map(({ name }) => name).join(', ');
}

const labelOf = (control: Control): string =>
	control.labels?.[0]?.innerText.trim() ?? control.getAttribute('aria-label') ?? '';

/** What a mark or a choice answers. */
const groupOf = (control: Control): string =>
	control.closest('fieldset')?.querySelector('legend')?.innerText.trim() ?? '';
