import { t as package_default } from "./package.js";
// src/cli/version.ts
/** Version of Seaworthy. */
const version = package_default.version;
/** What renders and judges; a test holds it to what they are built from and compared with. */
const engineVersions = "Helm 4.3.1, Kustomize 5.8.2, OPA 1.22.2";
export { version as n, engineVersions as t };
