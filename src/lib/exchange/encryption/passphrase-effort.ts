import { packetLimits } from '#lib/formats/packet/packet-limits.ts';

/**
 * What a passphrase costs, as the base-2 logarithm of scrypt's N. 18 is what the age program takes:
 * about 2 seconds and 256 MiB on a slow terminal in 2026, for us once, for a guesser each time.
 */
export const passphraseEffort = 18;

/** The most that a file may ask of us: twice that, so that a hostile file cannot fill the memory. */
export const highestEffort = 19;

/** Shortest passphrase, in characters, that is taken for locking. */
export const shortestPassphrase = 12;

/** Largest file that is locked or opened piece by piece, in bytes: a packet and what locking adds to it. */
export const largestLockedFile = packetLimits.file + 16 * 1024 * 1024;
