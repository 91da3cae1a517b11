/** The directives that stop what throws nothing at once. */
export const scriptDirectives = ['script-src-elem', 'require-trusted-types-for'] as const;

/**
 * Runs in the page: ways to code that throw nothing at once, because something is put into the document or
 * asked for first. Returns which of them failed by themselves, and the directives that stopped the others.
 */
export async function tryCodeInDocument(expected: readonly string[]) {
	const giveUp = performance.now() + 20_000;
	const blocked: string[] = [];
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
		blocked.push(effectiveDirective)
	);
	const code = 'globalThis.intruded = 1; if (globalThis.parent) parent.intruded = 1';
	const drawing = 'http://www.w3.org/2000/svg';
	const own = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
	const page = `<script>parent.intruded = 1; if (opener) opener.intruded = 1</script>`;
	const add = (name: string, given: Record<string, string>) => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
		document.body.append(element);
		return element;
	};
	const refused = async (attempt: () => Promise<unknown>) =>
		attempt().then(
			() => 'done',
			(error: unknown) => (error as Error).name
		);
	const imported = {
		data: await refused(() => import(/* @vite-ignore */ `data:text/javascript,${code}`)),
		own: await refused(() => import(/* @vite-ignore */ own(code, 'text/javascript'))),
		worker: await refused(async () => navigator.serviceWorker.register('no-such-worker.js'))
	};
	// In a timer of the page: the policy does not bind what the debugger evaluates.
	await new Promise<void>((resolve) =>
		setTimeout(() => {
			const attempts: (() => unknown)[] = [
				() => {
					const handler = add('button', {});
					handler.setAttribute('onclick', code);
					handler.click();
				},
				() => add('a', { href: `javascript:${code}` }).click(),
				() => {
					const script = document.createElement('script');
					script.append(code);
					document.body.append(script);
				},
				() => {
					const link = document.createElementNS(drawing, 'a');
					const change = document.createElementNS(drawing, 'set');
					change.setAttribute('attributeName', 'href');
					change.setAttribute('to', `javascript:${code}`);
					link.append(change);
					const picture = document.createElementNS(drawing, 'svg');
					picture.append(link);
					document.body.append(picture);
					link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
				},
				() => add('iframe', { src: own(page, 'text/html') }),
				() => add('iframe', { src: `javascript:${code}` }),
				() => window.open(own(page, 'text/html'), '', 'popup'),
				() => (location.href = `javascript:${code}`)
			];
			for (const attempt of attempts) {
				try {
					attempt();
				} catch {
					// Refused at once is as good.
				}
			}
			resolve();
		})
	);
	while (expected.some((directive) => !blocked.includes(directive)) && performance.now() < giveUp)
		await new Promise((resolve) => setTimeout(resolve, 20));
	return { imported, blocked };
}
