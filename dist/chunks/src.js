import { t as require_src } from "./workerpool.js";
export default require_src();
export {};
