/** What a policy must answer to each way from a text to markup or code; `ran` is never among it. */
export const codeOutcomes = {
	innerHTML: 'TypeError',
	outerHTML: 'TypeError',
	insertAdjacentHTML: 'TypeError',
	fragment: 'TypeError',
	parseFromString: 'TypeError',
	parsedAndAdopted: 'TypeError',
	xmlParsed: 'TypeError',
	templateHTML: 'TypeError',
	inertDocument: 'TypeError',
	unsafeHTML: 'TypeError',
	frameWrite: 'TypeError',
	srcdoc: 'TypeError',
	srcdocAttribute: 'TypeError',
	scriptText: 'TypeError',
	scriptAddress: 'TypeError',
	drawnScriptAddress: 'TypeError',
	handlerAttribute: 'TypeError',
	objectData: 'TypeError',
	embedSource: 'TypeError',
	workerAddress: 'TypeError',
	workerOfOurs: 'TypeError',
	sharedWorker: 'TypeError',
	policyOfItsOwn: 'TypeError',
	eval: 'EvalError',
	frameEval: 'EvalError',
	newFunction: 'EvalError',
	asyncFunction: 'EvalError',
	generator: 'EvalError',
	timerText: 'TypeError',
	intervalText: 'TypeError',
	assembly: 'CompileError'
} as const;

/** Runs in the page: what each way from a text to markup or code ends with. */
export async function tryCodeFromText(): Promise<Record<string, unknown>> {
	const evil = '<img src=x onerror="globalThis.intruded = 1">';
	const code = 'globalThis.intruded = 1';
	const make = (name: string) => document.createElement(name);
	const ownAddress = () => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const frame = make('iframe') as HTMLIFrameElement;
	document.body.append(frame);
	const within = () => frame.contentWindow as unknown as typeof globalThis & { eval: typeof eval };
	const maker = (made: object) => (made.constructor as (text: string) => unknown)(code);
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
		parsedAndAdopted: () =>
			document.body.append(
				document.adoptNode(new DOMParser().parseFromString(evil, 'text/html').body)
			),
		xmlParsed: () => new DOMParser().parseFromString('<svg/>', 'image/svg+xml'),
		templateHTML: () => ((make('template') as HTMLTemplateElement).innerHTML = evil),
		inertDocument: () => (document.implementation.createHTMLDocument('').body.innerHTML = evil),
		unsafeHTML: () => make('div').setHTMLUnsafe(evil),
		frameWrite: () =>
			(within().document as unknown as { write: (text: string) => void }).write(evil),
		srcdoc: () => ((make('iframe') as HTMLIFrameElement).srcdoc = evil),
		srcdocAttribute: () => make('iframe').setAttribute('srcdoc', evil),
		scriptText: () => ((make('script') as HTMLScriptElement).text = code),
		scriptAddress: () => ((make('script') as HTMLScriptElement).src = `data:,${code}`),
		drawnScriptAddress: () =>
			document
				.createElementNS('http://www.w3.org/2000/svg', 'script')
				.setAttribute('href', `data:,${code}`),
		handlerAttribute: () => make('b').setAttribute('onclick', code),
		objectData: () => make('object').setAttribute('data', `data:text/html,${evil}`),
		embedSource: () => make('embed').setAttribute('src', ownAddress()),
		workerAddress: () => new Worker(`data:text/javascript,${code}`),
		workerOfOurs: () => new Worker(ownAddress()),
		sharedWorker: () => new SharedWorker(ownAddress()),
		policyOfItsOwn: () =>
			(
				globalThis as unknown as {
					trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
				}
			).trustedTypes.createPolicy('intruder', { createHTML: (text: string) => text }),
		eval: () => (0, eval)(code),
		frameEval: () => within().eval(code),
		newFunction: () => new Function(code),
		asyncFunction: () => maker(async () => Promise.resolve()),
		generator: () =>
			maker(function* () {
				yield 1;
			}),
		timerText: () => setTimeout(code),
		intervalText: () => setInterval(code),
		assembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
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
