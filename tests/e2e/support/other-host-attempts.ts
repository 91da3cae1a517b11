/** Another host, and the directives that are to keep the page from it. */
type OtherHost = { readonly address: string; readonly expected: readonly string[] };

/** Every directive that has something to stop when a page asks another host for all it could ask for. */
export const hostDirectives = [
	...['connect-src', 'img-src', 'style-src-elem', 'frame-src', 'media-src', 'font-src'],
	...['script-src-elem', 'default-src', 'form-action', 'base-uri']
] as const;

/** Runs in the page: how each way to another host ends, and which directives stopped it. */
export async function tryOtherHost({ address, expected }: OtherHost) {
	const giveUp = performance.now() + 20_000;
	const blocked: string[] = [];
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
		blocked.push(effectiveDirective)
	);
	const ended = (target: EventTarget) =>
		new Promise<string>((resolve) => {
			for (const kind of ['load', 'open', 'error'])
				target.addEventListener(kind, () => resolve(kind), { once: true });
		});
	const request = new XMLHttpRequest();
	request.open('GET', `${address}request`);
	const requestEnds = ended(request);
	request.send();
	navigator.sendBeacon(`${address}beacon`, 'answers');
	const name = (error: unknown) => (error as Error).name;
	const made = async (make: () => EventTarget) => {
		try {
			return await ended(make());
		} catch {
			return 'error';
		}
	};
	const failed = {
		fetch: await fetch(`${address}fetch`).then(() => 'done', name),
		blind: await fetch(`${address}blind`, { mode: 'no-cors', keepalive: true }).then(
			() => 'done',
			name
		),
		request: await requestEnds,
		events: await made(() => new EventSource(`${address}events`)),
		socket: await made(() => new WebSocket(`${address.replace('http', 'ws')}socket`)),
		script: await import(/* @vite-ignore */ `${address}script.js`).then(() => 'done', name),
		font: await new FontFace('other', `url(${address}font)`).load().then(() => 'done', name)
	};
	const add = (tag: string, given: Record<string, string>) => {
		const element = document.createElement(tag);
		for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
		document.head.append(element);
		return element;
	};
	const shown = (style: string) => {
		const element = add('div', { style });
		document.body.append(element);
		return element;
	};
	add('img', { src: `${address}image` });
	add('img', { srcset: `${address}set 2x` });
	add('input', { type: 'image', src: `${address}button` });
	for (const rel of ['stylesheet', 'prefetch', 'manifest', 'icon', 'modulepreload'])
		add('link', { rel, href: `${address}${rel}` });
	for (const as of ['image', 'style', 'script', 'font', 'fetch'])
		add('link', { rel: 'preload', as, href: `${address}early-${as}`, crossorigin: '' });
	add('iframe', { src: `${address}frame` });
	add('audio', { src: `${address}media` });
	add('video', { poster: `${address}poster`, src: `${address}film` });
	add('base', { href: address });
	// Styles are the way out that needs no code.
	shown(`background: url(${address}background)`);
	shown(
		`list-style: url(${address}list) inside; display: list-item; cursor: url(${address}c), auto`
	);
	const sheet = add('style', {});
	sheet.textContent = `@import url(${address}import); body { border-image: url(${address}border) 1; }
		input[value^="a"] { background: url(${address}letter); }`;
	const drawing = 'http://www.w3.org/2000/svg';
	const picture = document.createElementNS(drawing, 'svg');
	for (const [tag, place] of [
		['use', 'use#x'],
		['image', 'drawn']
	] as const) {
		const part = document.createElementNS(drawing, tag);
		part.setAttribute('href', `${address}${place}`);
		picture.append(part);
	}
	document.body.append(picture);
	const link = add('a', { href: '#here', ping: `${address}ping` });
	document.body.append(link);
	link.click();
	(add('form', { action: `${address}form`, method: 'post' }) as HTMLFormElement).submit();
	while (expected.some((directive) => !blocked.includes(directive)) && performance.now() < giveUp)
		await new Promise((resolve) => setTimeout(resolve, 20));
	return { failed, blocked: [...new Set(blocked)] };
}
