import type { LockOffer, WorkspaceLock } from '#lib/application/lock-ports.ts';
import type { TabPresence } from '#lib/storage/tab-presence.ts';
import type { Vault } from '#lib/storage/vault.ts';
import { now } from '#lib/ui/state/now.ts';
import { newIdentifier } from './new-identifier.ts';

/** The lock over what the site keeps in this browser; what it takes is brought when it is first needed. */
export const siteLock = (vault: Vault, presence: TabPresence): WorkspaceLock => ({
	offer: offerHere(),
	look: vault.look,
	keeper: async () => {
		const { createLockKeeper } = await import('#lib/storage/lock/lock-keeper.ts');
		return createLockKeeper({ vault, presence, clock: now, newIdentifier });
	},
	restart: () => location.reload()
});

/** Where nothing is kept there is nothing to lock. */
export const noLock: WorkspaceLock = {
	offer: 'keeps-nothing',
	look: () => Promise.resolve('no-lock'),
	keeper: () => Promise.reject(new Error('no lock where nothing is kept')),
	restart: () => undefined
};

function offerHere(): LockOffer {
	if (!isSecureContext) return 'insecure-page';
	return 'locks' in navigator ? 'offered' : 'old-browser';
}
