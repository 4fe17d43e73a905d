import manifest from '../../package.json' with { type: 'json' };

/** Version of Seaworthy. */
export const version: string = manifest.version;

/** What renders and judges; a test holds it to what they are built from and compared with. */
export const engineVersions = 'Helm 4.3.1, Kustomize 5.8.2, OPA 1.22.2';
