/** Groups of objects that tools read from disk and that are never deployed, with the tool. */
const tools: ReadonlyMap<string, string> = new Map([
  ['backstage.io', 'Backstage'],
  ['kustomize.config.k8s.io', 'Kustomize'],
  ['kind.x-k8s.io', 'kind'],
  ['k3d.io', 'k3d'],
  ['cli.kyverno.io', 'the Kyverno command line'],
  ['chainsaw.kyverno.io', 'Chainsaw'],
  ['kuttl.dev', 'KUTTL'],
  ['kubeadm.k8s.io', 'kubeadm'],
  ['kubelet.config.k8s.io', 'the kubelet'],
  ['kubeproxy.config.k8s.io', 'kube-proxy'],
  ['apiserver.config.k8s.io', 'the API server'],
  ['audit.k8s.io', 'the API server'],
  ['builtin', 'Kustomize'],
  ['config.kwok.x-k8s.io', 'KWOK'],
  ['eksctl.io', 'eksctl'],
  ['garden.io', 'Garden'],
  ['k0sctl.k0sproject.io', 'k0sctl'],
  ['kpt.dev', 'kpt'],
  ['kubescheduler.config.k8s.io', 'the scheduler'],
  ['pipecd.dev', 'PipeCD'],
  ['scaffolder.backstage.io', 'Backstage'],
  ['score.dev', 'Score'],
  ['skaffold', 'Skaffold'],
  ['ctlptl.dev', 'ctlptl'],
  ['test.gatekeeper.sh', 'Gator'],
  ['krew.googlecontainertools.github.com', 'Krew'],
  ['templates.kluctl.io', 'Kluctl'],
]);

/** The tool that reads objects of this type from disk; undefined for a type that is deployed. */
export function clientSideTool(apiVersion: string, kind: string): string | undefined {
  if (kind === 'Config' && apiVersion === 'v1') return 'kubectl'; // a kubeconfig
  return tools.get(apiVersion.split('/')[0] ?? '');
}
