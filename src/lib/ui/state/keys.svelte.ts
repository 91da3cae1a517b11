import type { AppPorts } from '#lib/application/app-ports.ts';
import { safeForFiles } from '#lib/application/backup-file.ts';
import type { KeptKey, RememberedSigner } from '#lib/application/key-ports.ts';
import type { StorageError } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import {
	decodeAllowedSigners,
	encodeAllowedSigner,
	type KnownSigner
} from '#lib/formats/ssh-signature/allowed-signers.ts';
import type { PrivateKeyError } from '#lib/formats/ssh-signature/private-key-file.ts';

const recipientKey = 'machi-tenken/recipient';

/** Why a key was not made or opened. */
export type KeyError = LockError | UnlockError | PrivateKeyError | StorageError;

type Outcome<Error> = Promise<Result<undefined, Error>>;

/** One's own keys and those of others that were compared with their owners. */
export class KeysState {
	readonly #ports: AppPorts;
	#own = $state.raw<KeptKey>();
	#signers = $state.raw<readonly RememberedSigner[]>([]);
	#recipient = $state.raw<string>();

	constructor(ports: AppPorts) {
		this.#ports = ports;
		this.#recipient = ports.smallStore.read(recipientKey);
	}

	/** The key that signs what leaves. */
	get own(): KeptKey | undefined {
		return this.#own;
	}
	/** Known signers, the newest first. */
	get signers(): readonly RememberedSigner[] {
		return this.#signers;
	}
	/** Signers whose packets are known: others, and oneself. */
	get known(): readonly KnownSigner[] {
		const own = this.#own;
		const self = own === undefined ? [] : [{ name: own.name, publicKey: own.key.publicKey }];
		return [...self, ...this.#signers];
	}
	/** The public part `age1…` of the key for receiving locked files. */
	get recipient(): string | undefined {
		return this.#recipient;
	}

	/** Reads what is kept; a key ring that cannot be read counts as empty. */
	async refresh(): Promise<void> {
		const { keyRing } = this.#ports;
		const [own, signers] = await Promise.all([keyRing.readOwn(), keyRing.signers()]);
		this.#own = own.ok ? own.value : undefined;
		this.#signers = signers.ok ? signers.value : [];
	}

	/** The known signers as they are kept now. */
	async readKnown(): Promise<readonly KnownSigner[]> {
		await this.refresh();
		return this.known;
	}

	/** Makes a key for signing: its locked file goes to the downloads, the usable key is kept here. */
	async makeSigningKey(name: string, passphrase: string): Outcome<KeyError> {
		const made = await this.#ports.keySmith.makeSigningKey(passphrase, name);
		if (!made.ok) return made;
		this.#download(`${safeForFiles(name)}_署名の鍵.age`, made.value.keyFile);
		return this.#keep({ key: made.value.key, name, madeAt: this.#ports.clock() });
	}
	/** Takes a key back from its file, on another terminal or after the browser forgot it. */
	async openSigningKey(name: string, file: Uint8Array, passphrase: string): Outcome<KeyError> {
		const key = await this.#ports.keySmith.openSigningKey(file, passphrase);
		if (!key.ok) return key;
		return this.#keep({ key: key.value, name, madeAt: this.#ports.clock() });
	}
	/** Takes the key off this terminal; its file stays where it is. */
	async forgetOwn(): Outcome<StorageError> {
		const done = await this.#ports.keyRing.keepOwn(undefined);
		await this.refresh();
		return done;
	}
	/** Makes a key for receiving locked files; its secret part is in the file alone. */
	async makeReceivingKey(name: string, passphrase: string): Outcome<KeyError> {
		const made = await this.#ports.keySmith.makeReceivingKey(passphrase);
		if (!made.ok) return made;
		this.#download(`${safeForFiles(name)}_受取りの鍵.age`, made.value.keyFile);
		this.#recipient = made.value.recipient;
		this.#ports.smallStore.write(recipientKey, made.value.recipient);
		return ok(undefined);
	}

	/** Remembers whose key it is, after it was compared with its owner. */
	async remember({ name, publicKey }: KnownSigner): Outcome<StorageError> {
		const since = this.#ports.clock();
		const done = await this.#ports.keyRing.keepSigner({ name, publicKey, since });
		await this.refresh();
		return done;
	}
	async forgetSigner(publicKey: Uint8Array): Outcome<StorageError> {
		const done = await this.#ports.keyRing.forgetSigner(publicKey);
		await this.refresh();
		return done;
	}
	/** Hands the known signers out as a file that `ssh-keygen -Y verify` takes. */
	downloadSigners(): void {
		const lines = this.known.map(encodeAllowedSigner);
		this.#download('allowed_signers', `${lines.join('\n')}\n`);
	}
	/** Remembers the signers of such a file; returns how many there are in it. */
	async takeSigners(text: string): Promise<Result<number, StorageError>> {
		const found = decodeAllowedSigners(text);
		for (const signer of found) {
			const done = await this.remember(signer);
			if (!done.ok) return done;
		}
		return ok(found.length);
	}

	async #keep(kept: KeptKey): Outcome<StorageError> {
		const done = await this.#ports.keyRing.keepOwn(kept);
		await this.refresh();
		// Without a database the key serves until the page is left; its file brings it back.
		this.#own ??= kept;
		return done.ok || done.error.kind === 'unavailable' ? ok(undefined) : done;
	}
	#download(name: string, content: Uint8Array | string): void {
		this.#ports.files.download({ name, mediaType: 'application/octet-stream', content });
	}
}
