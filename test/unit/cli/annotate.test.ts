import { expect, test } from 'vitest';
import { annotated } from '../../../src/cli/annotate.ts';
import { repoPath } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { helmTarget } from '../../support/targets.ts';

test('each line of a chart has its template line, or a question mark', () => {
  const target = helmTarget('charts/api');
  const text = 'kind: Service\nspec:\n  type: ClusterIP\n';
  const source = repoPath('charts/api/templates/service.yaml');
  const documents = [{ text, source, sourceLine: 1 }];
  const lines = [{ file: source, line: 2 }, undefined, { file: source, line: 14 }];
  expect(annotated({ status: 'rendered', target, output: text, documents, inputs: [] }, [lines])).toBe(
    [
      '                                     │ ---',
      'charts/api/templates/service.yaml:2  │ kind: Service',
      '?                                    │ spec:',
      'charts/api/templates/service.yaml:14 │   type: ClusterIP',
      '',
    ].join('\n'),
  );
});

test('a manifest that is deployed as it stands is its own source', () => {
  const target = plainTarget('manifests/api.yaml');
  const text = 'kind: Service\n\nspec: {}\n';
  const documents = [{ text, source: target.path, sourceLine: 1 }];
  expect(annotated({ status: 'rendered', target, output: text, documents, inputs: [] }, undefined)).toBe(
    [
      '                     │ ---',
      'manifests/api.yaml:1 │ kind: Service',
      'manifests/api.yaml:2 │',
      'manifests/api.yaml:3 │ spec: {}',
      '',
    ].join('\n'),
  );
});
