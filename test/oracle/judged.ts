import type { Finding, Manifest } from '../../src/model/index.ts';
import { analyze } from '../../src/run.ts';
import { openSession, withTools } from '../../src/state/index.ts';
import { wholeRepository } from '../support/options.ts';

/** An object that a repository deploys, and what the rules `api/*` say of it. */
export interface JudgedObject {
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
}

/** All objects of a repository; those of charts and kustomizations as they are rendered. */
export async function judgedObjects(root: string, kubeVersion = '1.37.0'): Promise<readonly JudgedObject[]> {
  const session = await openSession(wholeRepository(root, { rules: ['api/*'], kubeVersion, allowEmpty: true }));
  return withTools(session, async (tools) => {
    const { files, config, paths, named, context } = session;
    const state = { files, documents: tools.documents, finders: tools.finders, config, paths, named, context, tools };
    const { parsed, judgement } = await analyze(state, { session, tools });
    const byManifest = new Map<Manifest, Finding[]>();
    for (const each of judgement.findings) {
      const known = byManifest.get(each.manifest) ?? [];
      known.push(each);
      byManifest.set(each.manifest, known);
    }
    return parsed
      .flatMap(({ manifests }) => manifests)
      .map((manifest) => ({ manifest, findings: byManifest.get(manifest) ?? [] }));
  });
}
