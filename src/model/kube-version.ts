/** `33` of `1.33.0`. */
export function minorOf(kubeVersion: string): number {
  return Number(kubeVersion.split('.')[1] ?? 0);
}
