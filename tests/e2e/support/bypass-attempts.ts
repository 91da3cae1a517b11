/** Runs in the page: what each way from a text to markup or code ends with. */
export async function tryCodeFromText(): Promise<Record<string, unknown>> {
	const evil = '<img src=x onerror="globalThis.intruded = 1">';
	const code = 'globalThis.intruded = 1';
	const make = (name: string) => document.createElement(name);
	const attempts: Record<string, () => unknown> = {
		innerHTML: () => (make('div').innerHTML = evil),
		outerHTML: () => {
			const inner = make('b');
			make('div').append(inner);
			inner.outerHTML = evil;
		},
		insertAdjacentHTML: () => make('div').insertAdjacentHTML('beforeend', evil),
		fragment: () => document.createRange().createContextualFragment(evil),
		parseFromString: () => new DOMParser().parseFromString(evil, 'text/html'),
		srcdoc: () => ((make('iframe') as HTMLIFrameElement).srcdoc = evil),
		scriptText: () => ((make('script') as HTMLScriptElement).text = code),
		scriptAddress: () => ((make('script') as HTMLScriptElement).src = `data:,${code}`),
		workerAddress: () => new Worker(`data:text/javascript,${code}`),
		policyOfItsOwn: () =>
			(
				globalThis as unknown as {
					trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
				}
			).trustedTypes.createPolicy('intruder', { createHTML: (text: string) => text }),
		eval: () => (0, eval)(code),
		newFunction: () => new Function(code),
		timerText: () => setTimeout(code)
	};
	const outcome = (attempt: () => unknown) => {
		try {
			attempt();
			return 'done';
		} catch (error) {
			return (error as Error).name;
		}
	};
	// In a timer of the page, because the policy does not bind what the debugger evaluates.
	const outcomes = await new Promise<Record<string, unknown>>((resolve) =>
		setTimeout(() =>
			resolve(Object.fromEntries(Object.entries(attempts).map(([k, act]) => [k, outcome(act)])))
		)
	);
	// What an attempt left behind would have come before these: a timer, and an image that cannot be shown.
	await new Promise((resolve) => setTimeout(resolve));
	await new Promise((resolve) => {
		Object.assign(new Image(), { src: 'x', onerror: resolve });
	});
	return outcomes;
}

/** Another host, and the directives that are to keep the page from it. */
type OtherHost = { readonly address: string; readonly expected: readonly string[] };

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
	const failed = {
		fetch: await fetch(`${address}fetch`).then(
			() => 'done',
			(error: unknown) => (error as Error).name
		),
		request: await requestEnds,
		socket: await new Promise<string>((resolve) => {
			try {
				void ended(new WebSocket(`${address.replace('http', 'ws')}socket`)).then(resolve);
			} catch {
				resolve('error');
			}
		})
	};
	const add = (name: string, given: Record<string, string>) => {
		const element = Object.assign(document.createElement(name), given);
		document.head.append(element);
		return element;
	};
	add('img', { src: `${address}image` });
	add('link', { rel: 'stylesheet', href: `${address}style` });
	add('link', { rel: 'prefetch', href: `${address}prefetch` });
	add('iframe', { src: `${address}frame` });
	add('audio', { src: `${address}media` });
	add('base', { href: address });
	(add('form', { action: `${address}form`, method: 'post' }) as HTMLFormElement).submit();
	while (expected.some((directive) => !blocked.includes(directive)) && performance.now() < giveUp)
		await new Promise((resolve) => setTimeout(resolve, 20));
	return { failed, blocked };
}
