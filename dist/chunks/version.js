import { t as package_default } from "./package.js";
// src/cli/version.ts
/** Version of Seaworthy. */
const version = package_default.version;
export { version as t };
