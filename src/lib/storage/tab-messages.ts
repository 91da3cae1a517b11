import type { TabMessage, TabMessages } from '#lib/application/app-ports.ts';

/** Tells other tabs of this app what was saved. */
export function createTabMessages(name = 'machi-tenken'): TabMessages {
	if (typeof BroadcastChannel === 'undefined') return silentTabMessages;
	const channel = new BroadcastChannel(name);
	return {
		post: (message) => channel.postMessage(message),
		subscribe: (listener) => {
			const hear = ({ data }: MessageEvent<unknown>) => {
				if (isTabMessage(data)) listener(data);
			};
			channel.addEventListener('message', hear);
			return () => channel.removeEventListener('message', hear);
		}
	};
}

/** For the portable edition, whose pages share nothing. */
export const silentTabMessages: TabMessages = {
	post: () => undefined,
	subscribe: () => () => undefined
};

function isTabMessage(data: unknown): data is TabMessage {
	if (typeof data !== 'object' || data === null) return false;
	if (!('kind' in data)) return false;
	if (data.kind === 'lock') return true;
	if (!('id' in data) || typeof data.id !== 'string') return false;
	if (data.kind === 'removed') return true;
	return data.kind === 'saved' && 'saveCount' in data && typeof data.saveCount === 'number';
}
