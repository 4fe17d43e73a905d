import "./policies.js";
export { t as RegoModule, n as functionsFor } from "./rego.js";
