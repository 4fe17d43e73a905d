import { expect, test } from 'vitest';
import { main } from '../../../src/cli/index.ts';
import { repository } from '../../support/repository.ts';

/** What the command prints, to either place. */
async function printed(cwd: string, ...argv: readonly string[]): Promise<{ code: number; text: string }> {
  const out: string[] = [];
  const sink = { write: (text: string) => void out.push(text), isTTY: false, columns: 80 };
  const code = await main(['schema', ...argv], {
    ...{ cwd, platform: 'linux', env: {}, stdout: sink, stderr: sink },
    stdin: async function* () {},
    now: () => 0,
    outputFile: () => ({ write: () => undefined }),
    readFile: () => undefined,
  });
  return { code, text: out.join('') };
}

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: tills.shop.example}
spec:
  group: shop.example
  names: {kind: Till, plural: tills}
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [drawers]
              properties:
                drawers: {type: integer, minimum: 1}
                colour: {type: string, enum: [red, blue]}
`;

test('the fields of a kind of Kubernetes are printed, those of the version that is asked for', async () => {
  const cwd = repository({});
  expect(await printed(cwd, 'Service.spec.ports')).toEqual({
    code: 0,
    text: `Service.spec.ports  list of mapping
v1 Service

  appProtocol  text
  name         text
  nodePort     whole number
  port         whole number  required
  protocol     text
  targetPort   whole number or text
`,
  });
  const sleep = ['Pod.spec.containers.lifecycle.preStop.sleep.seconds', '--kube-version'];
  expect(await printed(cwd, ...sleep, '1.33')).toEqual({
    code: 0,
    text: 'Pod.spec.containers.lifecycle.preStop.sleep.seconds  whole number\nv1 Pod\nformat int64\n',
  });
});

test('a kind that the repository defines is printed with its limits', async () => {
  const cwd = repository({ 'crd.yaml': definition });
  expect((await printed(cwd, 'till.spec')).text).toBe(
    'Till.spec  mapping\nshop.example/v1 Till\n\n  drawers  whole number  required\n  colour   text\n',
  );
  expect((await printed(cwd, 'shop.example/v1/Till.spec.colour')).text).toBe(
    'Till.spec.colour  text\nshop.example/v1 Till\none of "red", "blue"\n',
  );
});

test('what is not known is said with what may be meant', async () => {
  const cwd = repository({});
  expect(await printed(cwd, 'Deploymnet')).toEqual({
    code: 2,
    text: 'seaworthy: no schema of Deploymnet is known; did you mean Deployment?\n',
  });
  expect(await printed(cwd, 'Deployment.spec.replica')).toEqual({
    code: 2,
    text: 'seaworthy: Deployment has no field spec.replica; did you mean replicas?\n',
  });
});
