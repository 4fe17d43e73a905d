export { t as RegoModule, n as functionsFor } from "./rego.js";
import "./policies.js";
