import type { Messages } from '#lib/i18n/app-messages.ts';

/** What a field says about its limit: nothing, that it is full, or by how much it is passed. */
export function limitNote(
	value: string,
	limit: number,
	{ limitReached, limitPassed }: Pick<Messages['common'], 'limitReached' | 'limitPassed'>
): string {
	const { length } = value;
	if (length > limit) return limitPassed(limit, length);
	return length === limit ? limitReached(limit) : '';
}

/** Keeps a form from being sent while a field has a fault that the browser cannot see by itself. */
export const fault = (message: string) => (field: HTMLInputElement | HTMLTextAreaElement) => {
	field.setCustomValidity(message);
};

/** Whether a field of a form has a fault; the first one is then gone to. */
export function goToFault(form: EventTarget | null): boolean {
	if (!(form instanceof HTMLFormElement)) return false;
	const first = form.querySelector<HTMLElement>(':is(input, textarea):invalid');
	first?.focus();
	return first !== null;
}

/** Goes to a field of a form by its name. */
export function goToField(form: EventTarget | null, name: string): void {
	const field = form instanceof HTMLFormElement ? form.elements.namedItem(name) : null;
	if (field instanceof HTMLElement) field.focus();
}
