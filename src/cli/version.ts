import manifest from '../../package.json' with { type: 'json' };

/** Of this Seaworthy. */
export const version: string = manifest.version;
