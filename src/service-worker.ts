/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const family = 'machi-tenken-';
const cacheName = `${family}${version}`;
const everything = [...build, ...files, ...prerendered];

worker.addEventListener('install', (event) => event.waitUntil(keepEverything()));
worker.addEventListener('activate', (event) => event.waitUntil(takeCharge()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin) {
		event.respondWith(answer(request));
	}
});
// The page sends this when the user has agreed to the new version, never by itself.
worker.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void worker.skipWaiting();
});

/** Fetches every file of this version past the HTTP cache, so that no old one slips in. */
async function keepEverything(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll(everything.map((path) => new Request(path, { cache: 'reload' })));
}

/** The caches of older versions go, and open pages are served from this one. */
async function takeCharge(): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** From the cache first: the app starts without a network. A page's query belongs to the page. */
async function answer(request: Request): Promise<Response> {
	const kept = await fromCache(request);
	if (kept !== undefined) return kept;
	try {
		const response = await fetch(request);
		if (response.ok && isHandedOut(request)) await keep(request, response.clone());
		return response;
	} catch (error) {
		const start = request.mode === 'navigate' ? await fromCache(startPage()) : undefined;
		if (start === undefined) throw error;
		return start;
	}
}

/** What is kept under an address. A cache that the browser cannot read counts as empty: the network is still there. */
async function fromCache(request: Request | string): Promise<Response | undefined> {
	try {
		const cache = await caches.open(cacheName);
		return await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	} catch {
		return undefined;
	}
}

/** Keeps an answer where there is room for it; the page has it either way. */
async function keep(request: Request, response: Response): Promise<void> {
	try {
		const cache = await caches.open(cacheName);
		await cache.put(request, response);
	} catch {
		// It is fetched again the next time.
	}
}

/** The portable html is large: it is kept once somebody has asked for it, not before. */
const isHandedOut = ({ url }: Request): boolean =>
	new URL(url).pathname.endsWith('/machi-tenken.html');

/** An unknown address without a network leads to the start screen. */
const startPage = (): string => new URL('./', worker.registration.scope).href;
