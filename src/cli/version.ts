import manifest from '../../package.json' with { type: 'json' };

/** Version of Seaworthy. */
export const version: string = manifest.version;
