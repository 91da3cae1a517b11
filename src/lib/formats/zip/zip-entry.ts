/** A file within an archive, as the directory at its end describes it. */
export type ZipEntry = {
	readonly name: string;
	readonly nameBytes: Uint8Array;
	readonly flags: number;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly crc: number;
	readonly packedSize: number;
	readonly size: number;
	/** What the writer's file system said of it: type and rights of Unix in the upper half. */
	readonly attributes: number;
	/** Where its own header begins. */
	readonly offset: number;
};

/** One whose own header was read, too, so that it is known where its data begin. */
export type FoundZipEntry = ZipEntry & { readonly dataStart: number };
