import { createRequire } from "node:module";
import { brotliDecompressSync } from "node:zlib";
import { basename, dirname, join, relative, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hash } from "node:crypto";
import { Script, runInNewContext, runInThisContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// src/host/file-access.ts
/** SHA-256, base64url. */
function digestOf(content) {
	return hash("sha256", content, "base64url");
}
// src/host/dist.ts
const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith(".ts");
const chunks = "chunks";
/** Absolute path of `dist/`: this file is bundled into it or into its `chunks/`, or is two folders below the project. */
const distFolder = isSource ? join(dirname(here), "../../dist") : bundledIn(dirname(here));
function bundledIn(folder) {
	return basename(folder) === chunks ? dirname(folder) : folder;
}
// node_modules/workerpool/src/environment.js
var require_environment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isNode = function(nodeProcess) {
		return typeof nodeProcess !== "undefined" && nodeProcess.versions != null && nodeProcess.versions.node != null && nodeProcess + "" === "[object process]";
	};
	module.exports.isNode = isNode;
	module.exports.platform = typeof process !== "undefined" && isNode(process) ? "node" : "browser";
	var worker_threads = module.exports.platform === "node" && __require("worker_threads");
	module.exports.isMainThread = module.exports.platform === "node" ? (!worker_threads || worker_threads.isMainThread) && !process.connected : typeof Window !== "undefined";
	module.exports.cpus = module.exports.platform === "browser" ? self.navigator.hardwareConcurrency : __require("os").cpus().length;
}));
// node_modules/workerpool/src/Promise.js
var require_Promise = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Promise
	*
	* Inspired by https://gist.github.com/RubaXa/8501359 from RubaXa <trash@rubaxa.org>
	* @template T
	* @template [E=Error]
	* @param {Function} handler   Called as handler(resolve: Function, reject: Function)
	* @param {Promise} [parent]   Parent promise for propagation of cancel and timeout
	*/
	function Promise(handler, parent) {
		var me = this;
		if (!(this instanceof Promise)) throw new SyntaxError("Constructor must be called with the new operator");
		if (typeof handler !== "function") throw new SyntaxError("Function parameter handler(resolve, reject) missing");
		var _onSuccess = [];
		var _onFail = [];
		/**
		* @readonly
		*/
		this.resolved = false;
		/**
		* @readonly
		*/
		this.rejected = false;
		/**
		* @readonly
		*/
		this.pending = true;
		/**
		* @readonly
		*/
		this[Symbol.toStringTag] = "Promise";
		/**
		* Process onSuccess and onFail callbacks: add them to the queue.
		* Once the promise is resolved, the function _promise is replace.
		* @param {Function} onSuccess
		* @param {Function} onFail
		* @private
		*/
		var _process = function(onSuccess, onFail) {
			_onSuccess.push(onSuccess);
			_onFail.push(onFail);
		};
		/**
		* Add an onSuccess callback and optionally an onFail callback to the Promise
		* @template TT
		* @template [TE=never]
		* @param {(r: T) => TT | PromiseLike<TT>} onSuccess
		* @param {(r: E) => TE | PromiseLike<TE>} [onFail]
		* @returns {Promise<TT | TE, any>} promise
		*/
		this.then = function(onSuccess, onFail) {
			return new Promise(function(resolve, reject) {
				var s = onSuccess ? _then(onSuccess, resolve, reject) : resolve;
				var f = onFail ? _then(onFail, resolve, reject) : reject;
				_process(s, f);
			}, me);
		};
		/**
		* Resolve the promise
		* @param {*} result
		* @type {Function}
		*/
		var _resolve = function(result) {
			me.resolved = true;
			me.rejected = false;
			me.pending = false;
			_onSuccess.forEach(function(fn) {
				fn(result);
			});
			_process = function(onSuccess, onFail) {
				onSuccess(result);
			};
			_resolve = _reject = function() {};
			return me;
		};
		/**
		* Reject the promise
		* @param {Error} error
		* @type {Function}
		*/
		var _reject = function(error) {
			me.resolved = false;
			me.rejected = true;
			me.pending = false;
			_onFail.forEach(function(fn) {
				fn(error);
			});
			_process = function(onSuccess, onFail) {
				onFail(error);
			};
			_resolve = _reject = function() {};
			return me;
		};
		/**
		* Cancel the promise. This will reject the promise with a CancellationError
		* @returns {this} self
		*/
		this.cancel = function() {
			if (parent) parent.cancel();
			else _reject(new CancellationError());
			return me;
		};
		/**
		* Set a timeout for the promise. If the promise is not resolved within
		* the time, the promise will be cancelled and a TimeoutError is thrown.
		* If the promise is resolved in time, the timeout is removed.
		* @param {number} delay     Delay in milliseconds
		* @returns {this} self
		*/
		this.timeout = function(delay) {
			if (parent) parent.timeout(delay);
			else {
				var timer = setTimeout(function() {
					_reject(new TimeoutError("Promise timed out after " + delay + " ms"));
				}, delay);
				me.always(function() {
					clearTimeout(timer);
				});
			}
			return me;
		};
		handler(function(result) {
			_resolve(result);
		}, function(error) {
			_reject(error);
		});
	}
	/**
	* Execute given callback, then call resolve/reject based on the returned result
	* @param {Function} callback
	* @param {Function} resolve
	* @param {Function} reject
	* @returns {Function}
	* @private
	*/
	function _then(callback, resolve, reject) {
		return function(result) {
			try {
				var res = callback(result);
				if (res && typeof res.then === "function" && typeof res["catch"] === "function") res.then(resolve, reject);
				else resolve(res);
			} catch (error) {
				reject(error);
			}
		};
	}
	/**
	* Add an onFail callback to the Promise
	* @template TT
	* @param {(error: E) => TT | PromiseLike<TT>} onFail
	* @returns {Promise<T | TT>} promise
	*/
	Promise.prototype["catch"] = function(onFail) {
		return this.then(null, onFail);
	};
	/**
	* Execute given callback when the promise either resolves or rejects.
	* @template TT
	* @param {() => Promise<TT>} fn
	* @returns {Promise<TT>} promise
	*/
	Promise.prototype.always = function(fn) {
		return this.then(fn, fn);
	};
	/**
	* Execute given callback when the promise either resolves or rejects.
	* Same semantics as Node's Promise.finally()
	* @param {Function | null | undefined} [fn]
	* @returns {Promise} promise
	*/
	Promise.prototype.finally = function(fn) {
		const me = this;
		const final = function() {
			return new Promise((resolve) => resolve()).then(fn).then(() => me);
		};
		return this.then(final, final);
	};
	/**
	* Create a promise which resolves when all provided promises are resolved,
	* and fails when any of the promises resolves.
	* @param {Promise[]} promises
	* @returns {Promise<any[], any>} promise
	*/
	Promise.all = function(promises) {
		return new Promise(function(resolve, reject) {
			var remaining = promises.length, results = [];
			if (remaining) promises.forEach(function(p, i) {
				p.then(function(result) {
					results[i] = result;
					remaining--;
					if (remaining == 0) resolve(results);
				}, function(error) {
					remaining = 0;
					reject(error);
				});
			});
			else resolve(results);
		});
	};
	/**
	* Create a promise resolver
	* @returns {import('./types.js').Resolver} resolver
	*/
	Promise.defer = function() {
		var resolver = {};
		resolver.promise = new Promise(function(resolve, reject) {
			resolver.resolve = resolve;
			resolver.reject = reject;
		});
		return resolver;
	};
	/**
	* Create a cancellation error
	* @param {String} [message]
	* @extends Error
	*/
	function CancellationError(message) {
		this.message = message || "promise cancelled";
		this.stack = (/* @__PURE__ */ new Error()).stack;
	}
	CancellationError.prototype = /* @__PURE__ */ new Error();
	CancellationError.prototype.constructor = Error;
	CancellationError.prototype.name = "CancellationError";
	Promise.CancellationError = CancellationError;
	/**
	* Create a timeout error
	* @param {String} [message]
	* @extends Error
	*/
	function TimeoutError(message) {
		this.message = message || "timeout exceeded";
		this.stack = (/* @__PURE__ */ new Error()).stack;
	}
	TimeoutError.prototype = /* @__PURE__ */ new Error();
	TimeoutError.prototype.constructor = Error;
	TimeoutError.prototype.name = "TimeoutError";
	Promise.TimeoutError = TimeoutError;
	exports.Promise = Promise;
}));
// node_modules/workerpool/src/validateOptions.js
var require_validateOptions = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Validate that the object only contains known option names
	* - Throws an error when unknown options are detected
	* - Throws an error when some of the allowed options are attached
	* @param {Object | undefined} options
	* @param {string[]} allowedOptionNames
	* @param {string} objectName
	* @retrun {Object} Returns the original options
	*/
	exports.validateOptions = function validateOptions(options, allowedOptionNames, objectName) {
		if (!options) return;
		var optionNames = options ? Object.keys(options) : [];
		var unknownOptionName = optionNames.find((optionName) => !allowedOptionNames.includes(optionName));
		if (unknownOptionName) throw new Error("Object \"" + objectName + "\" contains an unknown option \"" + unknownOptionName + "\"");
		var illegalOptionName = allowedOptionNames.find((allowedOptionName) => {
			return Object.prototype[allowedOptionName] && !optionNames.includes(allowedOptionName);
		});
		if (illegalOptionName) throw new Error("Object \"" + objectName + "\" contains an inherited option \"" + illegalOptionName + "\" which is not defined in the object itself but in its prototype. Only plain objects are allowed. Please remove the option from the prototype or override it with a value \"undefined\".");
		return options;
	};
	exports.workerOptsNames = [
		"credentials",
		"name",
		"type"
	];
	exports.forkOptsNames = [
		"cwd",
		"detached",
		"env",
		"execPath",
		"execArgv",
		"gid",
		"serialization",
		"signal",
		"killSignal",
		"silent",
		"stdio",
		"uid",
		"windowsVerbatimArguments",
		"timeout"
	];
	exports.workerThreadOptsNames = [
		"argv",
		"env",
		"eval",
		"execArgv",
		"stdin",
		"stdout",
		"stderr",
		"workerData",
		"trackUnmanagedFds",
		"transferList",
		"resourceLimits",
		"name"
	];
}));
// node_modules/workerpool/src/generated/embeddedWorker.js
var require_embeddedWorker = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* embeddedWorker.js contains an embedded version of worker.js.
	* This file is automatically generated,
	* changes made in this file will be overwritten.
	*/
	module.exports = "!function(e,n){\"object\"==typeof exports&&\"undefined\"!=typeof module?module.exports=n():\"function\"==typeof define&&define.amd?define(n):(e=\"undefined\"!=typeof globalThis?globalThis:e||self).worker=n()}(this,function(){\"use strict\";function e(n){return e=\"function\"==typeof Symbol&&\"symbol\"==typeof Symbol.iterator?function(e){return typeof e}:function(e){return e&&\"function\"==typeof Symbol&&e.constructor===Symbol&&e!==Symbol.prototype?\"symbol\":typeof e},e(n)}function n(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,\"default\")?e.default:e}var t={};var r=function(e,n){this.message=e,this.transfer=n},o={};function i(e,n){var t=this;if(!(this instanceof i))throw new SyntaxError(\"Constructor must be called with the new operator\");if(\"function\"!=typeof e)throw new SyntaxError(\"Function parameter handler(resolve, reject) missing\");var r=[],o=[];this.resolved=!1,this.rejected=!1,this.pending=!0,this[Symbol.toStringTag]=\"Promise\";var a=function(e,n){r.push(e),o.push(n)};this.then=function(e,n){return new i(function(t,r){var o=e?s(e,t,r):t,i=n?s(n,t,r):r;a(o,i)},t)};var f=function(e){return t.resolved=!0,t.rejected=!1,t.pending=!1,r.forEach(function(n){n(e)}),a=function(n,t){n(e)},f=d=function(){},t},d=function(e){return t.resolved=!1,t.rejected=!0,t.pending=!1,o.forEach(function(n){n(e)}),a=function(n,t){t(e)},f=d=function(){},t};this.cancel=function(){return n?n.cancel():d(new u),t},this.timeout=function(e){if(n)n.timeout(e);else{var r=setTimeout(function(){d(new c(\"Promise timed out after \"+e+\" ms\"))},e);t.always(function(){clearTimeout(r)})}return t},e(function(e){f(e)},function(e){d(e)})}function s(e,n,t){return function(r){try{var o=e(r);o&&\"function\"==typeof o.then&&\"function\"==typeof o.catch?o.then(n,t):n(o)}catch(e){t(e)}}}function u(e){this.message=e||\"promise cancelled\",this.stack=(new Error).stack}function c(e){this.message=e||\"timeout exceeded\",this.stack=(new Error).stack}return i.prototype.catch=function(e){return this.then(null,e)},i.prototype.always=function(e){return this.then(e,e)},i.prototype.finally=function(e){var n=this,t=function(){return new i(function(e){return e()}).then(e).then(function(){return n})};return this.then(t,t)},i.all=function(e){return new i(function(n,t){var r=e.length,o=[];r?e.forEach(function(e,i){e.then(function(e){o[i]=e,0==--r&&n(o)},function(e){r=0,t(e)})}):n(o)})},i.defer=function(){var e={};return e.promise=new i(function(n,t){e.resolve=n,e.reject=t}),e},u.prototype=new Error,u.prototype.constructor=Error,u.prototype.name=\"CancellationError\",i.CancellationError=u,c.prototype=new Error,c.prototype.constructor=Error,c.prototype.name=\"TimeoutError\",i.TimeoutError=c,o.Promise=i,function(n){var t=r,i=o.Promise,s=\"__workerpool-cleanup__\",u={exit:function(){}},c={addAbortListener:function(e){u.abortListeners.push(e)},emit:u.emit};if(\"undefined\"!=typeof self&&\"function\"==typeof postMessage&&\"function\"==typeof addEventListener)u.on=function(e,n){addEventListener(e,function(e){n(e.data)})},u.send=function(e,n){n?postMessage(e,n):postMessage(e)};else{if(\"undefined\"==typeof process)throw new Error(\"Script must be executed as a worker\");var a;try{a=require(\"worker_threads\")}catch(n){if(\"object\"!==e(n)||null===n||\"MODULE_NOT_FOUND\"!==n.code)throw n}if(a&&null!==a.parentPort){var f=a.parentPort;u.send=f.postMessage.bind(f),u.on=f.on.bind(f),u.exit=process.exit.bind(process)}else u.on=process.on.bind(process),u.send=function(e){process.send(e)},u.on(\"disconnect\",function(){process.exit(1)}),u.exit=process.exit.bind(process)}function d(e){return e&&e.toJSON?JSON.parse(JSON.stringify(e)):JSON.parse(JSON.stringify(e,Object.getOwnPropertyNames(e)))}function l(e){return e&&\"function\"==typeof e.then&&\"function\"==typeof e.catch}u.methods={},u.methods.run=function(e,n){var t=new Function(\"return (\"+e+\").apply(this, arguments);\");return t.worker=c,t.apply(t,n)},u.methods.methods=function(){return Object.keys(u.methods)},u.terminationHandler=void 0,u.abortListenerTimeout=1e3,u.abortListeners=[],u.terminateAndExit=function(e){var n=function(){u.exit(e)};if(!u.terminationHandler)return n();var t=u.terminationHandler(e);return l(t)?(t.then(n,n),t):(n(),new i(function(e,n){n(new Error(\"Worker terminating\"))}))},u.cleanup=function(e){if(!u.abortListeners.length)return u.send({id:e,method:s,error:d(new Error(\"Worker terminating\"))}),new i(function(e){e()});var n,t=u.abortListeners.map(function(e){return e()}),r=new i(function(e,t){n=setTimeout(function(){t(new Error(\"Timeout occurred waiting for abort handler, killing worker\"))},u.abortListenerTimeout)}),o=i.all(t).then(function(){clearTimeout(n),u.abortListeners.length&&(u.abortListeners=[])},function(){clearTimeout(n),u.exit()});return new i(function(e,n){o.then(e,n),r.then(e,n)}).then(function(){u.send({id:e,method:s,error:null})},function(n){u.send({id:e,method:s,error:n?d(n):null})})};var p=null;u.on(\"message\",function(e){if(\"__workerpool-terminate__\"===e)return u.terminateAndExit(0);if(e.method===s)return u.cleanup(e.id);try{var n=u.methods[e.method];if(!n)throw new Error('Unknown method \"'+e.method+'\"');p=e.id;var r=n.apply(n,e.params);l(r)?r.then(function(n){n instanceof t?u.send({id:e.id,result:n.message,error:null},n.transfer):u.send({id:e.id,result:n,error:null}),p=null}).catch(function(n){u.send({id:e.id,result:null,error:d(n)}),p=null}):(r instanceof t?u.send({id:e.id,result:r.message,error:null},r.transfer):u.send({id:e.id,result:r,error:null}),p=null)}catch(n){u.send({id:e.id,result:null,error:d(n)})}}),u.register=function(e,n){if(e)for(var t in e)e.hasOwnProperty(t)&&(u.methods[t]=e[t],u.methods[t].worker=c);n&&(u.terminationHandler=n.onTerminate,u.abortListenerTimeout=n.abortListenerTimeout||1e3),u.send(\"ready\")},u.emit=function(e){if(p){if(e instanceof t)return void u.send({id:p,isEvent:!0,payload:e.message},e.transfer);u.send({id:p,isEvent:!0,payload:e})}},n.add=u.register,n.emit=u.emit}(t),n(t)});\n//# sourceMappingURL=worker.min.js.map\n";
}));
// node_modules/workerpool/src/WorkerHandler.js
var require_WorkerHandler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { Promise } = require_Promise();
	var environment = require_environment();
	const { validateOptions, forkOptsNames, workerThreadOptsNames, workerOptsNames } = require_validateOptions();
	/**
	* Special message sent by parent which causes a child process worker to terminate itself.
	* Not a "message object"; this string is the entire message.
	*/
	var TERMINATE_METHOD_ID = "__workerpool-terminate__";
	/**
	* Special message by parent which causes a child process worker to perform cleaup
	* steps before determining if the child process worker should be terminated.
	*/
	var CLEANUP_METHOD_ID = "__workerpool-cleanup__";
	function ensureWorkerThreads() {
		var WorkerThreads = tryRequireWorkerThreads();
		if (!WorkerThreads) throw new Error("WorkerPool: workerType = 'thread' is not supported, Node >= 11.7.0 required");
		return WorkerThreads;
	}
	function ensureWebWorker() {
		if (typeof Worker !== "function" && (typeof Worker !== "object" || typeof Worker.prototype.constructor !== "function")) throw new Error("WorkerPool: Web Workers not supported");
	}
	function tryRequireWorkerThreads() {
		try {
			return __require("worker_threads");
		} catch (error) {
			if (typeof error === "object" && error !== null && error.code === "MODULE_NOT_FOUND") return null;
			else throw error;
		}
	}
	function getDefaultWorker() {
		if (environment.platform === "browser") {
			if (typeof Blob === "undefined") throw new Error("Blob not supported by the browser");
			if (!window.URL || typeof window.URL.createObjectURL !== "function") throw new Error("URL.createObjectURL not supported by the browser");
			var blob = new Blob([require_embeddedWorker()], { type: "text/javascript" });
			return window.URL.createObjectURL(blob);
		} else return __dirname + "/worker.js";
	}
	function setupWorker(script, options) {
		if (options.workerType === "web") {
			ensureWebWorker();
			return setupBrowserWorker(script, options.workerOpts, Worker);
		} else if (options.workerType === "thread") {
			WorkerThreads = ensureWorkerThreads();
			return setupWorkerThreadWorker(script, WorkerThreads, options);
		} else if (options.workerType === "process" || !options.workerType) return setupProcessWorker(script, resolveForkOptions(options), __require("child_process"));
		else if (environment.platform === "browser") {
			ensureWebWorker();
			return setupBrowserWorker(script, options.workerOpts, Worker);
		} else {
			var WorkerThreads = tryRequireWorkerThreads();
			if (WorkerThreads) return setupWorkerThreadWorker(script, WorkerThreads, options);
			else return setupProcessWorker(script, resolveForkOptions(options), __require("child_process"));
		}
	}
	function setupBrowserWorker(script, workerOpts, Worker) {
		validateOptions(workerOpts, workerOptsNames, "workerOpts");
		var worker = new Worker(script, workerOpts);
		worker.isBrowserWorker = true;
		worker.on = function(event, callback) {
			this.addEventListener(event, function(message) {
				callback(message.data);
			});
		};
		worker.send = function(message, transfer) {
			this.postMessage(message, transfer);
		};
		return worker;
	}
	function setupWorkerThreadWorker(script, WorkerThreads, options) {
		validateOptions(options?.workerThreadOpts, workerThreadOptsNames, "workerThreadOpts");
		var worker = new WorkerThreads.Worker(script, {
			stdout: options?.emitStdStreams ?? false,
			stderr: options?.emitStdStreams ?? false,
			...options?.workerThreadOpts
		});
		worker.isWorkerThread = true;
		worker.send = function(message, transfer) {
			this.postMessage(message, transfer);
		};
		worker.kill = function() {
			this.terminate();
			return true;
		};
		worker.disconnect = function() {
			this.terminate();
		};
		if (options?.emitStdStreams) {
			worker.stdout.on("data", (data) => worker.emit("stdout", data));
			worker.stderr.on("data", (data) => worker.emit("stderr", data));
		}
		return worker;
	}
	function setupProcessWorker(script, options, child_process) {
		validateOptions(options.forkOpts, forkOptsNames, "forkOpts");
		var worker = child_process.fork(script, options.forkArgs, options.forkOpts);
		var send = worker.send;
		worker.send = function(message) {
			return send.call(worker, message);
		};
		if (options.emitStdStreams) {
			worker.stdout.on("data", (data) => worker.emit("stdout", data));
			worker.stderr.on("data", (data) => worker.emit("stderr", data));
		}
		worker.isChildProcess = true;
		return worker;
	}
	function resolveForkOptions(opts) {
		opts = opts || {};
		var processExecArgv = process.execArgv.join(" ");
		var inspectorActive = processExecArgv.indexOf("--inspect") !== -1;
		var debugBrk = processExecArgv.indexOf("--debug-brk") !== -1;
		var execArgv = [];
		if (inspectorActive) {
			execArgv.push("--inspect=" + opts.debugPort);
			if (debugBrk) execArgv.push("--debug-brk");
		}
		process.execArgv.forEach(function(arg) {
			if (arg.indexOf("--max-old-space-size") > -1) execArgv.push(arg);
		});
		return Object.assign({}, opts, {
			forkArgs: opts.forkArgs,
			forkOpts: Object.assign({}, opts.forkOpts, {
				execArgv: (opts.forkOpts && opts.forkOpts.execArgv || []).concat(execArgv),
				stdio: opts.emitStdStreams ? "pipe" : void 0
			})
		});
	}
	/**
	* Converts a serialized error to Error
	* @param {Object} obj Error that has been serialized and parsed to object
	* @return {Error} The equivalent Error.
	*/
	function objectToError(obj) {
		var temp = /* @__PURE__ */ new Error("");
		var props = Object.keys(obj);
		for (var i = 0; i < props.length; i++) temp[props[i]] = obj[props[i]];
		return temp;
	}
	function handleEmittedStdPayload(handler, payload) {
		Object.values(handler.processing).forEach((task) => task?.options?.on(payload));
		Object.values(handler.tracking).forEach((task) => task?.options?.on(payload));
	}
	/**
	* A WorkerHandler controls a single worker. This worker can be a child process
	* on node.js or a WebWorker in a browser environment.
	* @param {String} [script] If no script is provided, a default worker with a
	*                          function run will be created.
	* @param {import('./types.js').WorkerPoolOptions} [_options] See docs
	* @constructor
	*/
	function WorkerHandler(script, _options) {
		var me = this;
		var options = _options || {};
		this.script = script || getDefaultWorker();
		this.worker = setupWorker(this.script, options);
		this.debugPort = options.debugPort;
		this.forkOpts = options.forkOpts;
		this.forkArgs = options.forkArgs;
		this.workerOpts = options.workerOpts;
		this.workerThreadOpts = options.workerThreadOpts;
		this.workerTerminateTimeout = options.workerTerminateTimeout;
		if (!script) this.worker.ready = true;
		this.requestQueue = [];
		this.worker.on("stdout", function(data) {
			handleEmittedStdPayload(me, { "stdout": data.toString() });
		});
		this.worker.on("stderr", function(data) {
			handleEmittedStdPayload(me, { "stderr": data.toString() });
		});
		this.worker.on("message", function(response) {
			if (me.terminated) return;
			if (typeof response === "string" && response === "ready") {
				me.worker.ready = true;
				dispatchQueuedRequests();
			} else {
				var id = response.id;
				var task = me.processing[id];
				if (task !== void 0) {
					if (response.isEvent) {
						if (task.options && typeof task.options.on === "function") task.options.on(response.payload);
					} else {
						delete me.processing[id];
						if (me.terminating === true) me.terminate();
						if (response.error) task.resolver.reject(objectToError(response.error));
						else task.resolver.resolve(response.result);
					}
				} else {
					var task = me.tracking[id];
					if (task !== void 0) {
						if (response.isEvent) {
							if (task.options && typeof task.options.on === "function") task.options.on(response.payload);
						}
					}
				}
				if (response.method === CLEANUP_METHOD_ID) {
					var trackedTask = me.tracking[response.id];
					if (trackedTask !== void 0) {
						if (response.error) {
							clearTimeout(trackedTask.timeoutId);
							trackedTask.resolver.reject(objectToError(response.error));
						} else {
							me.tracking && clearTimeout(trackedTask.timeoutId);
							trackedTask.resolver.reject(new WrappedTimeoutError(trackedTask.error));
						}
					}
					delete me.tracking[id];
				}
			}
		});
		function onError(error) {
			me.terminated = true;
			for (var id in me.processing) if (me.processing[id] !== void 0) me.processing[id].resolver.reject(error);
			me.processing = Object.create(null);
		}
		function dispatchQueuedRequests() {
			for (const request of me.requestQueue.splice(0)) me.worker.send(request.message, request.transfer);
		}
		var worker = this.worker;
		this.worker.on("error", function(error) {
			onError(new TerminateError("Workerpool Worker error: " + (error && error.message ? error.message : String(error || "Unknown worker error")), error));
		});
		this.worker.on("exit", function(exitCode, signalCode) {
			var message = "Workerpool Worker terminated Unexpectedly\n";
			message += "    exitCode: `" + exitCode + "`\n";
			message += "    signalCode: `" + signalCode + "`\n";
			message += "    workerpool.script: `" + me.script + "`\n";
			message += "    spawnArgs: `" + worker.spawnargs + "`\n";
			message += "    spawnfile: `" + worker.spawnfile + "`\n";
			message += "    stdout: `" + worker.stdout + "`\n";
			message += "    stderr: `" + worker.stderr + "`\n";
			onError(new TerminateError(message));
		});
		this.processing = Object.create(null);
		this.tracking = Object.create(null);
		this.terminating = false;
		this.terminated = false;
		this.cleaning = false;
		this.terminationHandler = null;
		this.lastId = 0;
	}
	/**
	* Get a list with methods available on the worker.
	* @return {Promise.<String[], Error>} methods
	*/
	WorkerHandler.prototype.methods = function() {
		return this.exec("methods");
	};
	/**
	* Execute a method with given parameters on the worker
	* @param {String} method
	* @param {Array} [params]
	* @param {{resolve: Function, reject: Function}} [resolver]
	* @param {import('./types.js').ExecOptions}  [options]
	* @return {Promise.<*, Error>} result
	*/
	WorkerHandler.prototype.exec = function(method, params, resolver, options) {
		if (!resolver) resolver = Promise.defer();
		var id = ++this.lastId;
		this.processing[id] = {
			id,
			resolver,
			options
		};
		var request = {
			message: {
				id,
				method,
				params
			},
			transfer: options && options.transfer
		};
		if (this.terminated) resolver.reject(new TerminateError("Worker is terminated"));
		else if (this.worker.ready) this.worker.send(request.message, request.transfer);
		else this.requestQueue.push(request);
		var me = this;
		return resolver.promise.catch(function(error) {
			if (error instanceof Promise.CancellationError || error instanceof Promise.TimeoutError) {
				me.tracking[id] = {
					id,
					resolver: Promise.defer(),
					options,
					error
				};
				delete me.processing[id];
				me.tracking[id].resolver.promise = me.tracking[id].resolver.promise.catch(function(err) {
					delete me.tracking[id];
					if (err instanceof WrappedTimeoutError) throw err.error;
					return me.terminateAndNotify(true).then(function() {
						throw err;
					}, function(err) {
						throw err;
					});
				});
				me.worker.send({
					id,
					method: CLEANUP_METHOD_ID
				});
				/**
				* Sets a timeout to reject the cleanup operation if the message sent to the worker
				* does not receive a response. see worker.tryCleanup for worker cleanup operations.
				* Here we use the workerTerminateTimeout as the worker will be terminated if the timeout does invoke.
				*
				* We need this timeout in either case of a Timeout or Cancellation Error as if
				* the worker does not send a message we still need to give a window of time for a response.
				*
				* The workerTerminateTimeout is used here if this promise is rejected the worker cleanup
				* operations will occur.
				*/
				me.tracking[id].timeoutId = setTimeout(function() {
					me.tracking[id].resolver.reject(error);
				}, me.workerTerminateTimeout);
				return me.tracking[id].resolver.promise;
			} else throw error;
		});
	};
	/**
	* Test whether the worker is processing any tasks or cleaning up before termination.
	* @return {boolean} Returns true if the worker is busy
	*/
	WorkerHandler.prototype.busy = function() {
		return this.cleaning || Object.keys(this.processing).length > 0 || Object.keys(this.tracking).length > 0;
	};
	/**
	* Terminate the worker.
	* @param {boolean} [force=false]   If false (default), the worker is terminated
	*                                  after finishing all tasks currently in
	*                                  progress. If true, the worker will be
	*                                  terminated immediately.
	* @param {function} [callback=null] If provided, will be called when process terminates.
	*/
	WorkerHandler.prototype.terminate = function(force, callback) {
		var me = this;
		if (force) {
			for (var id in this.processing) if (this.processing[id] !== void 0) this.processing[id].resolver.reject(/* @__PURE__ */ new Error("Worker terminated"));
			this.processing = Object.create(null);
		}
		for (var task of Object.values(me.tracking)) {
			clearTimeout(task.timeoutId);
			task.resolver.reject(/* @__PURE__ */ new Error("Worker Terminating"));
		}
		me.tracking = Object.create(null);
		if (typeof callback === "function") this.terminationHandler = callback;
		if (!this.busy()) {
			var cleanup = function(err) {
				me.terminated = true;
				me.cleaning = false;
				if (me.worker != null && me.worker.removeAllListeners) me.worker.removeAllListeners("message");
				me.worker = null;
				me.terminating = false;
				if (me.terminationHandler) me.terminationHandler(err, me);
				else if (err) throw err;
			};
			if (this.worker) {
				if (typeof this.worker.kill === "function") {
					if (this.worker.killed) {
						cleanup(/* @__PURE__ */ new Error("worker already killed!"));
						return;
					}
					var cleanExitTimeout = setTimeout(function() {
						if (me.worker) me.worker.kill();
					}, this.workerTerminateTimeout);
					this.worker.once("exit", function() {
						clearTimeout(cleanExitTimeout);
						if (me.worker) me.worker.killed = true;
						cleanup();
					});
					if (this.worker.ready) this.worker.send(TERMINATE_METHOD_ID);
					else this.requestQueue.push({ message: TERMINATE_METHOD_ID });
					this.cleaning = true;
					return;
				} else if (typeof this.worker.terminate === "function") {
					this.worker.terminate();
					this.worker.killed = true;
				} else throw new Error("Failed to terminate worker");
			}
			cleanup();
		} else this.terminating = true;
	};
	/**
	* Terminate the worker, returning a Promise that resolves when the termination has been done.
	* @param {boolean} [force=false]   If false (default), the worker is terminated
	*                                  after finishing all tasks currently in
	*                                  progress. If true, the worker will be
	*                                  terminated immediately.
	* @param {number} [timeout]        If provided and non-zero, worker termination promise will be rejected
	*                                  after timeout if worker process has not been terminated.
	* @return {Promise.<WorkerHandler, Error>}
	*/
	WorkerHandler.prototype.terminateAndNotify = function(force, timeout) {
		var resolver = Promise.defer();
		if (timeout) resolver.promise.timeout(timeout);
		this.terminate(force, function(err, worker) {
			if (err) resolver.reject(err);
			else resolver.resolve(worker);
		});
		return resolver.promise;
	};
	/**
	* Wrapper error type to denote that a TimeoutError has already been processed
	* and we should skip cleanup operations
	* @param {Promise.TimeoutError} timeoutError
	*/
	function WrappedTimeoutError(timeoutError) {
		this.error = timeoutError;
		this.stack = (/* @__PURE__ */ new Error()).stack;
	}
	var TerminateError = class extends Error {
		/**
		* Create a timeout error
		* @param {String} [message]
		* @param {Error=} [cause]
		*/
		constructor(message, cause) {
			super(message || "worker terminated");
			this.cause = cause;
		}
	};
	module.exports = WorkerHandler;
	module.exports._tryRequireWorkerThreads = tryRequireWorkerThreads;
	module.exports._setupProcessWorker = setupProcessWorker;
	module.exports._setupBrowserWorker = setupBrowserWorker;
	module.exports._setupWorkerThreadWorker = setupWorkerThreadWorker;
	module.exports.ensureWorkerThreads = ensureWorkerThreads;
	module.exports.TerminateError = TerminateError;
}));
// node_modules/workerpool/src/transfer.js
var require_transfer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* The helper class for transferring data from the worker to the main thread.
	*
	* @param {Object} message The object to deliver to the main thread.
	* @param {Object[]} transfer An array of transferable Objects to transfer ownership of.
	*/
	function Transfer(message, transfer) {
		this.message = message;
		this.transfer = transfer;
	}
	module.exports = Transfer;
}));
// node_modules/workerpool/src/worker.js
var require_worker = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* worker must be started as a child process or a web worker.
	* It listens for RPC messages from the parent process.
	*/
	var Transfer = require_transfer();
	/**
	* worker must handle async cleanup handlers. Use custom Promise implementation.
	*/
	var Promise = require_Promise().Promise;
	/**
	* Special message sent by parent which causes the worker to terminate itself.
	* Not a "message object"; this string is the entire message.
	*/
	var TERMINATE_METHOD_ID = "__workerpool-terminate__";
	/**
	* Special message by parent which causes a child process worker to perform cleanup
	* steps before determining if the child process worker should be terminated.
	*/
	var CLEANUP_METHOD_ID = "__workerpool-cleanup__";
	var TIMEOUT_DEFAULT = 1e3;
	var worker = { exit: function() {} };
	var publicWorker = {
		/**
		* Registers listeners which will trigger when a task is timed out or canceled. If all listeners resolve, the worker executing the given task will not be terminated.
		* *Note*: If there is a blocking operation within a listener, the worker will be terminated.
		* @param {() => Promise<void>} listener
		*/
		addAbortListener: function(listener) {
			worker.abortListeners.push(listener);
		},
		/**
		* Emit an event from the worker thread to the main thread.
		* @param {any} payload
		*/
		emit: worker.emit
	};
	if (typeof self !== "undefined" && typeof postMessage === "function" && typeof addEventListener === "function") {
		worker.on = function(event, callback) {
			addEventListener(event, function(message) {
				callback(message.data);
			});
		};
		worker.send = function(message, transfer) {
			transfer ? postMessage(message, transfer) : postMessage(message);
		};
	} else if (typeof process !== "undefined") {
		var WorkerThreads;
		try {
			WorkerThreads = __require("worker_threads");
		} catch (error) {
			if (typeof error === "object" && error !== null && error.code === "MODULE_NOT_FOUND") {} else throw error;
		}
		if (WorkerThreads && WorkerThreads.parentPort !== null) {
			var parentPort = WorkerThreads.parentPort;
			worker.send = parentPort.postMessage.bind(parentPort);
			worker.on = parentPort.on.bind(parentPort);
			worker.exit = process.exit.bind(process);
		} else {
			worker.on = process.on.bind(process);
			worker.send = function(message) {
				process.send(message);
			};
			worker.on("disconnect", function() {
				process.exit(1);
			});
			worker.exit = process.exit.bind(process);
		}
	} else throw new Error("Script must be executed as a worker");
	function convertError(error) {
		if (error && error.toJSON) return JSON.parse(JSON.stringify(error));
		return JSON.parse(JSON.stringify(error, Object.getOwnPropertyNames(error)));
	}
	/**
	* Test whether a value is a Promise via duck typing.
	* @param {*} value
	* @returns {boolean} Returns true when given value is an object
	*                    having functions `then` and `catch`.
	*/
	function isPromise(value) {
		return value && typeof value.then === "function" && typeof value.catch === "function";
	}
	worker.methods = {};
	/**
	* Execute a function with provided arguments
	* @param {String} fn     Stringified function
	* @param {Array} [args]  Function arguments
	* @returns {*}
	*/
	worker.methods.run = function run(fn, args) {
		var f = new Function("return (" + fn + ").apply(this, arguments);");
		f.worker = publicWorker;
		return f.apply(f, args);
	};
	/**
	* Get a list with methods available on this worker
	* @return {String[]} methods
	*/
	worker.methods.methods = function methods() {
		return Object.keys(worker.methods);
	};
	/**
	* Custom handler for when the worker is terminated.
	*/
	worker.terminationHandler = void 0;
	worker.abortListenerTimeout = TIMEOUT_DEFAULT;
	/**
	* Abort handlers for resolving errors which may cause a timeout or cancellation
	* to occur from a worker context
	*/
	worker.abortListeners = [];
	/**
	* Cleanup and exit the worker.
	* @param {Number} code
	* @returns {Promise<void>}
	*/
	worker.terminateAndExit = function(code) {
		var _exit = function() {
			worker.exit(code);
		};
		if (!worker.terminationHandler) return _exit();
		var result = worker.terminationHandler(code);
		if (isPromise(result)) {
			result.then(_exit, _exit);
			return result;
		} else {
			_exit();
			return new Promise(function(_resolve, reject) {
				reject(/* @__PURE__ */ new Error("Worker terminating"));
			});
		}
	};
	/**
	* Called within the worker message handler to run abort handlers if registered to perform cleanup operations.
	* @param {Integer} [requestId] id of task which is currently executing in the worker
	* @return {Promise<void>}
	*/
	worker.cleanup = function(requestId) {
		if (!worker.abortListeners.length) {
			worker.send({
				id: requestId,
				method: CLEANUP_METHOD_ID,
				error: convertError(/* @__PURE__ */ new Error("Worker terminating"))
			});
			return new Promise(function(resolve) {
				resolve();
			});
		}
		var _exit = function() {
			worker.exit();
		};
		var _abort = function() {
			if (worker.abortListeners.length) worker.abortListeners = [];
		};
		const promises = worker.abortListeners.map((listener) => listener());
		let timerId;
		const timeoutPromise = new Promise((_resolve, reject) => {
			timerId = setTimeout(function() {
				reject(/* @__PURE__ */ new Error("Timeout occurred waiting for abort handler, killing worker"));
			}, worker.abortListenerTimeout);
		});
		const settlePromise = Promise.all(promises).then(function() {
			clearTimeout(timerId);
			_abort();
		}, function() {
			clearTimeout(timerId);
			_exit();
		});
		return new Promise(function(resolve, reject) {
			settlePromise.then(resolve, reject);
			timeoutPromise.then(resolve, reject);
		}).then(function() {
			worker.send({
				id: requestId,
				method: CLEANUP_METHOD_ID,
				error: null
			});
		}, function(err) {
			worker.send({
				id: requestId,
				method: CLEANUP_METHOD_ID,
				error: err ? convertError(err) : null
			});
		});
	};
	var currentRequestId = null;
	worker.on("message", function(request) {
		if (request === TERMINATE_METHOD_ID) return worker.terminateAndExit(0);
		if (request.method === CLEANUP_METHOD_ID) return worker.cleanup(request.id);
		try {
			var method = worker.methods[request.method];
			if (method) {
				currentRequestId = request.id;
				var result = method.apply(method, request.params);
				if (isPromise(result)) result.then(function(result) {
					if (result instanceof Transfer) worker.send({
						id: request.id,
						result: result.message,
						error: null
					}, result.transfer);
					else worker.send({
						id: request.id,
						result,
						error: null
					});
					currentRequestId = null;
				}).catch(function(err) {
					worker.send({
						id: request.id,
						result: null,
						error: convertError(err)
					});
					currentRequestId = null;
				});
				else {
					if (result instanceof Transfer) worker.send({
						id: request.id,
						result: result.message,
						error: null
					}, result.transfer);
					else worker.send({
						id: request.id,
						result,
						error: null
					});
					currentRequestId = null;
				}
			} else throw new Error("Unknown method \"" + request.method + "\"");
		} catch (err) {
			worker.send({
				id: request.id,
				result: null,
				error: convertError(err)
			});
		}
	});
	/**
	* Register methods to the worker
	* @param {Object} [methods]
	* @param {import('./types.js').WorkerRegisterOptions} [options]
	*/
	worker.register = function(methods, options) {
		if (methods) {
			for (var name in methods) if (methods.hasOwnProperty(name)) {
				worker.methods[name] = methods[name];
				worker.methods[name].worker = publicWorker;
			}
		}
		if (options) {
			worker.terminationHandler = options.onTerminate;
			worker.abortListenerTimeout = options.abortListenerTimeout || TIMEOUT_DEFAULT;
		}
		worker.send("ready");
	};
	worker.emit = function(payload) {
		if (currentRequestId) {
			if (payload instanceof Transfer) {
				worker.send({
					id: currentRequestId,
					isEvent: true,
					payload: payload.message
				}, payload.transfer);
				return;
			}
			worker.send({
				id: currentRequestId,
				isEvent: true,
				payload
			});
		}
	};
	if (typeof exports !== "undefined") {
		exports.add = worker.register;
		exports.emit = worker.emit;
	}
}));
// node_modules/workerpool/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { platform, isMainThread, cpus } = require_environment();
	const { TerminateError } = require_WorkerHandler();
	/**
	* Create a worker and optionally register a set of methods to the worker.
	* @param {{ [k: string]: (...args: any[]) => any }} [methods]
	* @param {WorkerRegisterOptions} [options]
	*/
	function worker(methods, options) {
		require_worker().add(methods, options);
	}
	exports.worker = worker;
	const { Promise } = require_Promise();
	exports.Transfer = require_transfer();
}));
// src/host/threads.ts
var TimeoutError = class extends Error {
	name = "TimeoutError";
};
// src/host/time-limit.ts
const least = 4e3;
const perMebibyte = 1e3;
const mebibyte = 1048576;
/** Milliseconds that work on so many characters of one file may take, at most `most`. */
function timeFor(characters, most) {
	return Math.min(most, least + Math.ceil(characters / mebibyte * perMebibyte));
}
/** Where {@link script} finds what it is to run. */
const place = Symbol.for("seaworthy.work");
const script = new Script("globalThis[Symbol.for(\"seaworthy.work\")]()");
/**
* Runs `work` in this thread and stops it after `limitMs`, whatever it is doing, with a {@link TimeoutError}: a loop, a
* regular expression and WebAssembly end alike, since Node lets another thread watch the time of a script. What the work
* was changing may be left half changed. Takes 0.05 ms.
*/
function within(limitMs, work) {
	const before = Reflect.get(globalThis, place);
	const results = [];
	Reflect.set(globalThis, place, () => results.push(work()));
	try {
		script.runInThisContext({ timeout: Math.ceil(limitMs) });
	} catch (error) {
		throw error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? new TimeoutError(error.message) : error;
	} finally {
		Reflect.set(globalThis, place, before);
	}
	return results[0];
}
const leastAfterLate = 250;
/**
* The results of `work` for all items, in this thread; those of items that alone take longer than `limitMs` are from
* `late`. One limit is set for as many items as end within it; each late item halves it, so that many do not add up.
*/
function eachWithin(items, limitMs, { work, late }) {
	const results = [];
	let limit = limitMs;
	while (results.length < items.length) {
		const first = results.length;
		try {
			within(limit, () => {
				for (const item of items.slice(first)) results.push(work(item));
			});
		} catch (error) {
			if (!(error instanceof TimeoutError)) throw error;
			const item = items[results.length];
			if (results.length > first || item === void 0) continue;
			results.push(late(item, limit));
			limit = Math.max(Math.min(limit, leastAfterLate), Math.floor(limit / 2));
		}
	}
	return results;
}
// src/host/attempt.ts
/** Characters of a text in which positions are looked for; they take a hundred times its room. */
const longestText = 8388608;
const longestTime = 1e4;
/** Milliseconds that looking for positions in texts of at most so many characters may take. */
function timeToLook(characters) {
	return timeFor(Math.min(characters, longestText), longestTime);
}
// src/model/own.ts
/** Any value as text, collections as JSON. `String` and templates ask the value itself, whose `toString` may be data. */
function asText(value) {
	if (typeof value === "string") return value;
	return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
// src/model/manifest.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/model/severity.ts
/** The most severe first; the one order of severities. */
const severities = [
	"error",
	"warning",
	"info"
];
// src/host/links.ts
/** True when `path` is `folder` or lies below it; both are real paths. */
function isBelow(folder, path) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
/** What is there, a link not followed; undefined for nothing, and for what cannot be looked at. */
function statsAt(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
// src/host/overlay.ts
/** Names inside the folder of a layer. */
const overlayFiles = "files";
const overlayIndex = "layer.json";
/** Opens a layer that was written to `folder`: the earlier files, and an index of what was absent. */
function openOverlay(folder) {
	const absent = JSON.parse(readFileSync(join(folder, overlayIndex), "utf8"));
	return {
		folder: join(realpathSync(folder), overlayFiles),
		absent: new Set(absent)
	};
}
/** The file or folder of the layer at `path`; undefined when the layer has none, or only behind a link. */
function inOverlay({ folder }, path) {
	const at = join(folder, path);
	return statsAt(at) !== void 0 && isReal(at) ? at : void 0;
}
/** A link of an earlier commit leads out of the layer, wherever on the way it is. */
function isReal(path) {
	try {
		return realpathSync(path) === path;
	} catch {
		return false;
	}
}
/** True for a file of the layer: its folders alone say nothing. */
function isOverlayFile(layer, path) {
	const at = inOverlay(layer, path);
	return at !== void 0 && lstatSync(at).isFile();
}
/** What the layer holds directly in a folder; its links are not followed, so they are left out. */
function overlayEntries(layer, path) {
	const at = inOverlay(layer, path);
	return at !== void 0 && lstatSync(at).isDirectory() ? entriesOf(at).filter((entry) => !entry.isSymbolicLink()) : [];
}
function entriesOf(folder) {
	return readdirSync(folder, { withFileTypes: true });
}
// src/host/path-error.ts
/** Why a path was refused; the codes are those the engine bridge speaks too. */
var PathError = class extends Error {
	code;
	/** What to do, where the code alone does not say it. */
	hint;
	constructor(code, message, { hint, ...options } = {}) {
		super(message, options);
		this.name = "PathError";
		this.code = code;
		this.hint = hint;
	}
};
/** Turns an error of the file system into one that says what is wrong with `path`. */
function asPathError(path, cause) {
	if (cause instanceof PathError) return cause;
	const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
	if (code === "ENOENT") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "ENOTDIR") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "EISDIR") return new PathError("EISDIR", `${path} is a folder, not a file`, { cause });
	if (code === "ELOOP") return new PathError("EOUTSIDE", `${path} is a symbolic link that leads to itself`, { cause });
	if (code === "ENXIO") return new PathError("EACCES", `${path} is a socket, not a regular file`, { cause });
	return new PathError("EACCES", `${path} cannot be read (${asText(code ?? cause)})`, { cause });
}
// src/host/regular-file.ts
/** A file is opened without waiting for the other end of a FIFO, and never through a link put in its place meanwhile. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads the regular file at `real`, a path without links. Throws a PathError, or what the system says. */
function readRegularFile(real, { path, mostBytes, folders }) {
	const descriptor = openSync(real, flags);
	try {
		const stats = fstatSync(descriptor);
		if (stats.isDirectory()) throw new PathError("EISDIR", `${path} is a folder, not a file`);
		if (!stats.isFile()) throw notRegular(path, stats);
		if (stats.size > mostBytes) throw new PathError("ETOOBIG", `${path} has ${stats.size} bytes, more than the limit of ${mostBytes}`);
		const opened = placeOf$2(descriptor, real);
		if (folders?.some((folder) => isBelow(folder, opened)) === false) throw new PathError("EOUTSIDE", `${path} leads outside the repository root`);
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
/** Where the open file is: a folder on the way may have become a link since the path was looked at. */
function placeOf$2(descriptor, real) {
	if (process.platform !== "linux") return realpathSync(real);
	try {
		return readlinkSync(`/proc/self/fd/${descriptor}`);
	} catch {
		return realpathSync(real);
	}
}
/** What is neither a file nor a folder: reading it would wait, or never end. */
function notRegular(path, stats) {
	return new PathError("EACCES", `${path} is ${kindOf(stats)}, not a regular file`, { hint: "replace it by a regular file, or exclude it" });
}
/** With its article. */
function kindOf(stats) {
	if (stats.isFIFO()) return "a FIFO";
	if (stats.isSocket()) return "a socket";
	return stats.isCharacterDevice() || stats.isBlockDevice() ? "a device" : "no file";
}
// src/host/confine.ts
/** Throws a PathError `EOUTSIDE` when `path` ends up outside the root, `ENOENT` when nothing is there. */
function placeInside(tree, path) {
	const { root, overlay } = tree;
	const place = placeOf$1(tree, path);
	if (overlay !== void 0 && isBelow(overlay.folder, place.real)) return place;
	if (!isBelow(root, place.real)) throw new PathError("EOUTSIDE", `${path} leads outside the repository root`);
	return overlay === void 0 ? place : asItWas(overlay, path, {
		root,
		place
	});
}
/** The absolute path of {@link placeInside}. */
function confine(tree, path) {
	return placeInside(tree, path).real;
}
function statInside(tree, path) {
	return placeInside(tree, path).stats;
}
/** The bytes of a regular file below the root; throws a PathError for anything else. */
function readInside(tree, path, mostBytes) {
	try {
		const folders = tree.overlay === void 0 ? [tree.root] : [tree.root, tree.overlay.folder];
		return readRegularFile(confine(tree, path), {
			path,
			mostBytes,
			folders
		});
	} catch (cause) {
		throw asPathError(path, cause);
	}
}
function placeOf$1(tree, path) {
	const { root, overlay } = tree;
	try {
		const absolute = join(root, path);
		const real = join(realFolder(tree, dirname(absolute)), basename(absolute));
		const stats = lstatSync(real);
		return stats.isSymbolicLink() ? placeAt(realpathSync(real)) : {
			real,
			stats
		};
	} catch (cause) {
		const error = asPathError(path, cause);
		const gone = error.code === "ENOENT" && overlay !== void 0 ? inOverlay(overlay, path) : void 0;
		if (gone !== void 0) return placeAt(gone);
		throw error;
	}
}
function placeAt(real) {
	return {
		real,
		stats: statSync(real)
	};
}
/** Of folders: looked up once, since walking a tree asks for those of each path. A tree lives for a run. */
const realFolders = /* @__PURE__ */ new WeakMap();
function realFolder(tree, absolute) {
	const known = realFolders.get(tree) ?? /* @__PURE__ */ new Map();
	const real = known.get(absolute) ?? realpathSync(absolute);
	realFolders.set(tree, known.set(absolute, real));
	return real;
}
/** A file that is there now, as the layer has it. */
function asItWas(layer, path, { root, place }) {
	const inside = relative(root, place.real).split(sep).join("/");
	if (layer.absent.has(inside)) throw new PathError("ENOENT", `${path} does not exist`);
	return isOverlayFile(layer, inside) ? placeAt(join(layer.folder, inside)) : place;
}
function listInside(tree, path) {
	const real = confine(tree, path);
	try {
		const now = readdirSync(real, { withFileTypes: true });
		return (tree.overlay === void 0 ? now : entriesThen(tree.overlay, path, now)).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (cause) {
		throw asPathError(path, cause);
	}
}
function entriesThen(layer, path, now) {
	const left = now.filter(({ name }) => !layer.absent.has(path === "." ? name : `${path}/${name}`));
	const names = new Set(left.map(({ name }) => name));
	return [...left, ...overlayEntries(layer, path).filter(({ name }) => !names.has(name))];
}
// src/host/serve-tasks.ts
var import_src = /* @__PURE__ */ __toESM(require_src(), 1);
/** Called once in a worker thread: offers its tasks to the pool. */
function serveTasks(tasks) {
	import_src.worker(Object.fromEntries(tasks.map(({ name, run }) => [name, run])));
}
// src/engine/bridge.ts
function accessKey(kind, path) {
	return `${kind} ${path}`;
}
/** The digest of what changed between two accesses: nothing seen later equals it. */
const changing = "changing";
/** Lets an engine read the files of the tree `now` in use; each access is noted in `accesses`. */
function bridge(now, maxBytes, accesses) {
	const unnoted = answers(now, maxBytes);
	const note = (kind, path, digest) => {
		const known = accesses.get(accessKey(kind, path));
		const same = known === void 0 || known.digest === digest;
		accesses.set(accessKey(kind, path), {
			kind,
			path,
			digest: same ? digest : changing
		});
	};
	const noted = (kind, answer, digest) => (path) => {
		try {
			const given = answer(path);
			note(kind, path, digest(given));
			return given;
		} catch (error) {
			note(kind, path, `refused ${digestOf(error instanceof Error ? error.message : String(error))}`);
			throw error;
		}
	};
	return {
		read: noted("read", unnoted.read, digestOf),
		stat: noted("stat", unnoted.stat, (found) => found?.kind === "file" ? `file ${found.size}` : found?.kind ?? "nothing"),
		list: noted("list", unnoted.list, (entries) => digestOf(JSON.stringify(entries)))
	};
}
function answers(now, maxBytes) {
	const stat = (path) => {
		try {
			const stats = statInside(now(), path);
			return {
				kind: stats.isDirectory() ? "dir" : "file",
				size: stats.size
			};
		} catch (error) {
			if (error instanceof PathError && error.code === "ENOENT") return null;
			throw error;
		}
	};
	return {
		stat,
		read: (path) => readInside(now(), path, maxBytes),
		list(path) {
			return listInside(now(), path).flatMap((entry) => {
				const kind = entry.isSymbolicLink() ? stat(`${path}/${entry.name}`)?.kind : entry.isDirectory() ? "dir" : "file";
				return kind === void 0 ? [] : [{
					name: entry.name,
					kind
				}];
			});
		}
	};
}
// src/engine/answer.ts
/** Hands a request to an engine, which may die of it: out of memory, or of an exhausted stack. */
function answerOf(instance, request) {
	let cause;
	try {
		const reply = instance.handle(request);
		if (!instance.exited() && typeof reply === "string") return { reply };
	} catch (error) {
		cause = error;
	}
	return { error: died(`${instance.lastOutput()} ${cause instanceof Error ? cause.message : ""}`.trim()) };
}
/** Why an engine did not live to answer, by what it printed. */
function died(output) {
	if (/out of memory|cannot allocate memory/i.test(output)) return {
		code: "render-memory",
		message: "rendering took more memory than its limit",
		hint: "simplify it, or raise limits.engineMiB in seaworthy.yaml",
		detail: output
	};
	if (/stack|call stack/i.test(output)) return {
		code: "template-failed",
		message: "rendering went too deep: something includes itself without end",
		detail: output
	};
	return {
		code: "engine-failed",
		message: `the engine stopped: ${output.slice(0, 300) || "no message"}`,
		detail: output
	};
}
// src/engine/memory-limit.ts
const memorySectionId = 5;
const headerBytes = 8;
const hasMaximum = 1;
/** Bytes of one page of WebAssembly memory. */
const pageBytes = 65536;
/**
* The module with its one memory limited to `bytes` (rounded down to pages): growth beyond fails inside the module
* instead of eating the machine's memory. Throws a RangeError when `module` defines no memory.
* Format: https://webassembly.github.io/spec/core/binary/modules.html#memory-section
*/
function limitMemory(module, bytes) {
	let at = headerBytes;
	while (at < module.length) {
		const size = readLeb(module, at + 1);
		const end = size.next + size.value;
		if (module[at] === memorySectionId) {
			const section = limitedSection(module, size.next, Math.floor(bytes / pageBytes));
			return concat(module.subarray(0, at), section, module.subarray(end));
		}
		at = end;
	}
	throw new RangeError("the module defines no memory");
}
function limitedSection(module, body, maximumPages) {
	const minimum = readLeb(module, body + 1 + 1).value;
	const limits = [
		1,
		hasMaximum,
		...leb(minimum),
		...leb(Math.max(minimum, maximumPages))
	];
	return Uint8Array.from([
		memorySectionId,
		...leb(limits.length),
		...limits
	]);
}
function readLeb(bytes, start) {
	let value = 0;
	let factor = 1;
	for (let at = start;; at += 1) {
		const byte = bytes[at] ?? 0;
		value += (byte & 127) * factor;
		if (byte < 128) return {
			value,
			next: at + 1
		};
		factor *= 128;
	}
}
function leb(value) {
	const bytes = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push(rest % 128 | 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}
function concat(...parts) {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// src/engine/instance.ts
const globals = globalThis;
const softShare = .8;
/** Starts the engine `name` from `folder`; it sees no environment, no arguments and no file but through `files`. */
function startEngine(folder, name, options) {
	const output = [];
	const printed = silentFileSystem(output);
	globals.fs = printed;
	let exited = false;
	const go = new (goRuntime(folder))();
	go.env = { GOMEMLIMIT: String(Math.floor(options.bytes * softShare)) };
	go.exit = () => {
		exited = true;
	};
	if (options.files !== void 0) globals.seaworthyFiles = options.files;
	const packed = readFileSync(join(folder, `${name}.wasm.br`));
	const module = new WebAssembly.Module(limitMemory(brotliDecompressSync(packed), options.bytes));
	const started = new WebAssembly.Instance(module, go.importObject);
	go.run(started);
	const handle = globals.seaworthyEngine;
	if (handle === void 0) throw new Error(`the ${name} engine did not start: ${output.join("")}`);
	globals.seaworthyEngine = void 0;
	return {
		handle(request) {
			globals.fs = printed;
			return handle(request);
		},
		lastOutput: () => output.splice(0).join(""),
		exited: () => exited,
		memory: () => started.exports.mem?.buffer.byteLength ?? 0,
		close: () => {
			exited = true;
			for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
		}
	};
}
/** Go's loader, which is a script that defines `Go`. Without `fetch` it has no network. */
function goRuntime(folder) {
	if (globals.Go === void 0) runInThisContext(readFileSync(join(folder, "wasm_exec.js"), "utf8"));
	if (globals.Go === void 0) throw new Error("wasm_exec.js defines no Go");
	return globals.Go;
}
/** All that Go asks of a file system besides the bridge: a place for what it prints. */
function silentFileSystem(output) {
	const decoder = new TextDecoder();
	const refuse = (...args) => {
		const callback = args.at(-1);
		if (typeof callback === "function") callback(Object.assign(/* @__PURE__ */ new Error("not implemented"), { code: "ENOSYS" }));
	};
	const write = (bytes) => {
		output.push(decoder.decode(bytes));
		return bytes.length;
	};
	return new Proxy({
		constants: {
			O_WRONLY: -1,
			O_RDWR: -1,
			O_CREAT: -1,
			O_TRUNC: -1,
			O_APPEND: -1,
			O_EXCL: -1,
			O_DIRECTORY: -1
		},
		writeSync: (_fd, bytes) => write(bytes),
		write: (_fd, bytes, _offset, _length, _position, done) => done(null, write(bytes))
	}, { get: (target, key) => Reflect.get(target, key) ?? refuse });
}
// src/engine/call.ts
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes$1 = 268435456;
const running = /* @__PURE__ */ new Map();
const accesses = /* @__PURE__ */ new Map();
const overlays = /* @__PURE__ */ new Map();
let tree = { root: "" };
/** `overlay`: folder of the overlay through which the engine sees the repository; empty for the files as they are. */
function call(setup, name, request, overlay) {
	accesses.clear();
	tree = {
		root: setup.root,
		overlay: overlayAt(overlay)
	};
	const instance = running.get(name) ?? start(setup, name);
	const reply = ask(instance, name, request);
	const died = !running.has(name);
	if (died || instance.memory() > keptBytes$1) giveUp(name, instance);
	return {
		reply,
		accesses: [...accesses.values()],
		died
	};
}
/** A call of an engine, as worker threads offer it. */
const callTask = {
	name: "call",
	run: call
};
function giveUp(name, instance) {
	running.delete(name);
	instance.close();
	setImmediate(collectGarbage);
}
/** Without it V8 keeps the memory of the engine that was given up while the next one takes as much. */
function collectGarbage() {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc");
	if (typeof collect === "function") collect();
}
function overlayAt(folder) {
	if (folder === "") return void 0;
	const known = overlays.get(folder) ?? openOverlay(folder);
	overlays.set(folder, known);
	return known;
}
function start(setup, name) {
	Reflect.deleteProperty(globalThis, "fetch");
	const files = bridge(() => tree, setup.fileBytes, accesses);
	const instance = startEngine(setup.folder, name, {
		files,
		bytes: setup.engineBytes
	});
	running.set(name, instance);
	return instance;
}
/** An engine that dies (out of memory, stack exhausted) is forgotten, so that the next call gets a fresh one. */
function ask(instance, name, request) {
	const answered = answerOf(instance, request);
	if ("reply" in answered) return answered.reply;
	running.delete(name);
	return JSON.stringify({
		ok: false,
		error: answered.error
	});
}
// src/engine/replies.generated.js
const isEngineError = validate22;
const schema7 = {
	"description": "Why an operation failed.",
	"type": "object",
	"required": ["code", "message"],
	"properties": {
		"code": {
			"description": "The last two are found out by the host.",
			"enum": [
				"chart-invalid",
				"chart-dependency-missing",
				"values-invalid",
				"template-failed",
				"kustomization-invalid",
				"kustomization-cycle",
				"kustomization-missing-base",
				"kustomization-failed",
				"yaml-invalid",
				"policy-failed",
				"engine-failed",
				"render-memory",
				"render-timeout"
			]
		},
		"message": {
			"description": "What happened, one sentence.",
			"type": "string"
		},
		"hint": {
			"description": "What to do next, one sentence.",
			"type": "string"
		},
		"file": { "$ref": "#/definitions/path" },
		"line": { "$ref": "#/definitions/line" },
		"column": { "$ref": "#/definitions/line" },
		"detail": {
			"description": "The complete message of Helm, Kustomize or OPA.",
			"type": "string"
		},
		"others": {
			"description": "Further errors of the same request.",
			"type": "array",
			"items": { "$ref": "#/definitions/engineError" }
		},
		"context": {
			"description": "Rendered text around the place; the line that is wrong begins with `>`.",
			"type": "array",
			"items": { "type": "string" }
		},
		"values": {
			"description": "Entries of values files that led there.",
			"type": "array",
			"items": { "$ref": "#/definitions/valuesEntry" }
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$\""
			}];
			return false;
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return true;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path")) {
					validate28.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs4 = errors;
								if (typeof data.path !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.code !== void 0) {
						let data0 = data.code;
						const _errs2 = errors;
						if (!(data0 === "chart-invalid" || data0 === "chart-dependency-missing" || data0 === "values-invalid" || data0 === "template-failed" || data0 === "kustomization-invalid" || data0 === "kustomization-cycle" || data0 === "kustomization-missing-base" || data0 === "kustomization-failed" || data0 === "yaml-invalid" || data0 === "policy-failed" || data0 === "engine-failed" || data0 === "render-memory" || data0 === "render-timeout")) {
							validate22.errors = [{
								instancePath: instancePath + "/code",
								schemaPath: "#/properties/code/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties.code.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							const _errs3 = errors;
							if (typeof data.message !== "string") {
								validate22.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hint !== void 0) {
								const _errs5 = errors;
								if (typeof data.hint !== "string") {
									validate22.errors = [{
										instancePath: instancePath + "/hint",
										schemaPath: "#/properties/hint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.file !== void 0) {
									const _errs7 = errors;
									if (!validate23(data.file, {
										instancePath: instancePath + "/file",
										parentData: data,
										parentDataProperty: "file",
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.line !== void 0) {
										const _errs8 = errors;
										if (!validate25(data.line, {
											instancePath: instancePath + "/line",
											parentData: data,
											parentDataProperty: "line",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.column !== void 0) {
											const _errs9 = errors;
											if (!validate25(data.column, {
												instancePath: instancePath + "/column",
												parentData: data,
												parentDataProperty: "column",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.detail !== void 0) {
												const _errs10 = errors;
												if (typeof data.detail !== "string") {
													validate22.errors = [{
														instancePath: instancePath + "/detail",
														schemaPath: "#/properties/detail/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.others !== void 0) {
													let data7 = data.others;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (Array.isArray(data7)) {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs14 = errors;
																if (!wrapper0.validate(data7[i0], {
																	instancePath: instancePath + "/others/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																	errors = vErrors.length;
																}
																if (!(_errs14 === errors)) break;
															}
														} else {
															validate22.errors = [{
																instancePath: instancePath + "/others",
																schemaPath: "#/properties/others/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.context !== void 0) {
														let data9 = data.context;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (Array.isArray(data9)) {
																const len1 = data9.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs17 = errors;
																	if (typeof data9[i1] !== "string") {
																		validate22.errors = [{
																			instancePath: instancePath + "/context/" + i1,
																			schemaPath: "#/properties/context/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(_errs17 === errors)) break;
																}
															} else {
																validate22.errors = [{
																	instancePath: instancePath + "/context",
																	schemaPath: "#/properties/context/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.values !== void 0) {
															let data11 = data.values;
															const _errs19 = errors;
															if (errors === _errs19) {
																if (Array.isArray(data11)) {
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs21 = errors;
																		if (!validate28(data11[i2], {
																			instancePath: instancePath + "/values/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs21 === errors)) break;
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/values",
																		schemaPath: "#/properties/values/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const isHelmInspectAnswer = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.alias === void 0 && (missing0 = "alias") || data.repository === void 0 && (missing0 = "repository") || data.version === void 0 && (missing0 = "version") || data.condition === void 0 && (missing0 = "condition") || data.vendored === void 0 && (missing0 = "vendored")) {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "alias" || key0 === "repository" || key0 === "version" || key0 === "condition" || key0 === "vendored")) {
				validate33.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate33.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.alias !== void 0) {
					if (typeof data.alias !== "string") {
						validate33.errors = [{
							instancePath: instancePath + "/alias",
							schemaPath: "#/properties/alias/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.repository !== void 0) {
						if (typeof data.repository !== "string") {
							validate33.errors = [{
								instancePath: instancePath + "/repository",
								schemaPath: "#/properties/repository/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							if (typeof data.version !== "string") {
								validate33.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.condition !== void 0) {
								if (typeof data.condition !== "string") {
									validate33.errors = [{
										instancePath: instancePath + "/condition",
										schemaPath: "#/properties/condition/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.vendored !== void 0) {
									if (typeof data.vendored !== "boolean") {
										validate33.errors = [{
											instancePath: instancePath + "/vendored",
											schemaPath: "#/properties/vendored/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.type === void 0 && (missing0 = "type") || data.kubeVersion === void 0 && (missing0 = "kubeVersion") || data.dependencies === void 0 && (missing0 = "dependencies")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "type" || key0 === "kubeVersion" || key0 === "dependencies")) {
					validate32.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (typeof data.name !== "string") {
							validate32.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs4 = errors;
							if (typeof data.version !== "string") {
								validate32.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								const _errs6 = errors;
								if (typeof data.type !== "string") {
									validate32.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.kubeVersion !== void 0) {
									const _errs8 = errors;
									if (typeof data.kubeVersion !== "string") {
										validate32.errors = [{
											instancePath: instancePath + "/kubeVersion",
											schemaPath: "#/properties/kubeVersion/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.dependencies !== void 0) {
										let data4 = data.dependencies;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs12 = errors;
													if (!validate33(data4[i0], {
														instancePath: instancePath + "/dependencies/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
														errors = vErrors.length;
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate32.errors = [{
													instancePath: instancePath + "/dependencies",
													schemaPath: "#/properties/dependencies/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const isHelmLocateAnswer = validate35;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path" || key0 === "missing")) {
					validate39.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								let data2 = data.path;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate42(data2[i0], {
												instancePath: instancePath + "/path/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate39.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									let data4 = data.missing;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs9 = errors;
												if (!validate42(data4[i1], {
													instancePath: instancePath + "/missing/" + i1,
													parentData: data4,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate39.errors = [{
												instancePath: instancePath + "/missing",
												schemaPath: "#/properties/missing/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "approximate" || key0 === "values")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.file !== void 0) {
					const _errs2 = errors;
					if (!validate23(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.line !== void 0) {
						const _errs3 = errors;
						if (!validate25(data.line, {
							instancePath: instancePath + "/line",
							parentData: data,
							parentDataProperty: "line",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.approximate !== void 0) {
							const _errs4 = errors;
							if (typeof data.approximate !== "boolean") {
								validate36.errors = [{
									instancePath: instancePath + "/approximate",
									schemaPath: "#/properties/approximate/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								const _errs6 = errors;
								if (!validate39(data.values, {
									instancePath: instancePath + "/values",
									parentData: data,
									parentDataProperty: "values",
									rootData
								})) {
									vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.documents === void 0 && (missing0 = "documents") || data.renders === void 0 && (missing0 = "renders")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "documents" || key0 === "renders")) {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.documents !== void 0) {
						let data0 = data.documents;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs4 = errors;
									if (errors === _errs4) {
										if (Array.isArray(data1)) {
											const len1 = data1.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs6 = errors;
												if (!validate36(data1[i1], {
													instancePath: instancePath + "/documents/" + i0 + "/" + i1,
													parentData: data1,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
													errors = vErrors.length;
												}
												if (!(_errs6 === errors)) break;
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/documents/" + i0,
												schemaPath: "#/properties/documents/items/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate35.errors = [{
									instancePath: instancePath + "/documents",
									schemaPath: "#/properties/documents/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.renders !== void 0) {
							let data3 = data.renders;
							const _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate35.errors = [{
									instancePath: instancePath + "/renders",
									schemaPath: "#/properties/renders/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs7) {
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate35.errors = [{
											instancePath: instancePath + "/renders",
											schemaPath: "#/properties/renders/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const isHelmTemplateAnswer = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate48.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$\""
			}];
			return false;
		}
	} else {
		validate51.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate51.errors = vErrors;
	return true;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.sourceLine === void 0 && (missing0 = "sourceLine") || data.text === void 0 && (missing0 = "text")) {
				validate50.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "sourceLine" || key0 === "text")) {
					validate50.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.source !== void 0) {
						const _errs2 = errors;
						if (!validate51(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						})) {
							vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sourceLine !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.sourceLine, {
								instancePath: instancePath + "/sourceLine",
								parentData: data,
								parentDataProperty: "sourceLine",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (!validate48(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (Array.isArray(data0)) {
				if (data0.length > 3) {
					validate57.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						message: "must NOT have more than 3 items"
					}];
					return false;
				} else if (data0.length < 3) {
					validate57.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minItems",
						keyword: "minItems",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 items"
					}];
					return false;
				} else {
					const len1 = data0.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data1 = data0[i1];
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate57.errors = [{
								instancePath: instancePath + "/" + i0 + "/" + i1,
								schemaPath: "#/items/items/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data1 == "number" && isFinite(data1)) {
							if (data1 < -1 || isNaN(data1)) {
								validate57.errors = [{
									instancePath: instancePath + "/" + i0 + "/" + i1,
									schemaPath: "#/items/items/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: -1
									},
									message: "must be >= -1"
								}];
								return false;
							}
						}
					}
				}
			} else {
				validate57.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "output" || key0 === "documents" || key0 === "warnings" || key0 === "files" || key0 === "lines")) {
					validate47.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.output !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.output, {
							instancePath: instancePath + "/output",
							parentData: data,
							parentDataProperty: "output",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.documents !== void 0) {
							let data1 = data.documents;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate50(data1[i0], {
											instancePath: instancePath + "/documents/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate47.errors = [{
										instancePath: instancePath + "/documents",
										schemaPath: "#/properties/documents/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.warnings !== void 0) {
								let data3 = data.warnings;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs8 = errors;
											if (typeof data3[i1] !== "string") {
												validate47.errors = [{
													instancePath: instancePath + "/warnings/" + i1,
													schemaPath: "#/properties/warnings/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate47.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.files !== void 0) {
									let data5 = data.files;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs12 = errors;
												if (!validate23(data5[i2], {
													instancePath: instancePath + "/files/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.lines !== void 0) {
										const _errs13 = errors;
										if (!validate57(data.lines, {
											instancePath: instancePath + "/lines",
											parentData: data,
											parentDataProperty: "lines",
											rootData
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const isKustomizeBuildAnswer = validate59;
const schema22 = {
	"type": "object",
	"required": ["output", "documents"],
	"properties": {
		"output": {
			"description": "What the native command prints, byte for byte.",
			"$ref": "#/definitions/text"
		},
		"documents": {
			"type": "array",
			"items": { "$ref": "#/definitions/renderedText" }
		},
		"warnings": {
			"type": "array",
			"items": { "type": "string" }
		},
		"files": {
			"type": "array",
			"items": { "$ref": "#/definitions/path" }
		},
		"lines": {
			"description": "An entry holds until the next.",
			"$ref": "#/definitions/lineTable"
		},
		"items": {
			"description": "The lines on which an item of a list begins that comes from elsewhere than its first field.",
			"$ref": "#/definitions/lineTable"
		},
		"partial": {
			"description": "Objects of which only some lines are known.",
			"type": "integer",
			"minimum": 0
		},
		"fallbacks": {
			"description": "Objects of which no line is known.",
			"type": "integer",
			"minimum": 0
		},
		"inflated": {
			"description": "Documents that came out of a chart: index of the document, index into `charts`, line of the chart's output (1-based) on which it begins.",
			"$ref": "#/definitions/lineTable"
		},
		"neededCharts": {
			"description": "Charts that `helm template` has to render first; nothing else is answered then.",
			"type": "array",
			"items": { "$ref": "#/definitions/helmRequest" }
		}
	},
	"additionalProperties": false
};
const schema23 = {
	"description": "One rendering of a chart: what `helm template RELEASE CHART` is given.",
	"type": "object",
	"required": [
		"chart",
		"release",
		"namespace",
		"values",
		"set",
		"kubeVersion",
		"apiVersions",
		"includeCrds",
		"isUpgrade"
	],
	"properties": {
		"chart": {
			"description": "Folder or archive.",
			"$ref": "#/definitions/path"
		},
		"release": { "$ref": "#/definitions/name" },
		"namespace": { "$ref": "#/definitions/name" },
		"values": {
			"description": "Values files, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/path" }
		},
		"set": {
			"description": "`--set` expressions, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"setString": {
			"description": "`--set-string` expressions; they go over those of `set`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"setFile": {
			"description": "Values that are the text of a file, as with `--set-file`; they go over all others.",
			"type": "array",
			"items": { "$ref": "#/definitions/fileValue" }
		},
		"kubeVersion": {
			"description": "Empty: the version built into Helm.",
			"$ref": "#/definitions/name"
		},
		"apiVersions": {
			"description": "Added to the API versions that Helm knows, as with `--api-versions`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"includeCrds": { "type": "boolean" },
		"isUpgrade": { "type": "boolean" },
		"nameTemplate": {
			"description": "Makes the name of a release that has none.",
			"$ref": "#/definitions/name"
		},
		"skipTests": { "type": "boolean" },
		"skipHooks": { "type": "boolean" },
		"inline": {
			"description": "Values in no file; values files go over them.",
			"$ref": "#/definitions/inlineValues"
		}
	},
	"additionalProperties": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.file === void 0 && (missing0 = "file")) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "file")) {
					validate73.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						const _errs2 = errors;
						if (!validate42(data.key, {
							instancePath: instancePath + "/key",
							parentData: data,
							parentDataProperty: "key",
							rootData
						})) {
							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.file !== void 0) {
							const _errs3 = errors;
							if (!validate23(data.file, {
								instancePath: instancePath + "/file",
								parentData: data,
								parentDataProperty: "file",
								rootData
							})) {
								vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "text" || key0 === "files" || key0 === "lines")) {
					validate80.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.text, {
							instancePath: instancePath + "/text",
							parentData: data,
							parentDataProperty: "text",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.files !== void 0) {
							let data1 = data.files;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate23(data1[i0], {
											instancePath: instancePath + "/files/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate80.errors = [{
										instancePath: instancePath + "/files",
										schemaPath: "#/properties/files/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lines !== void 0) {
								const _errs6 = errors;
								if (!validate57(data.lines, {
									instancePath: instancePath + "/lines",
									parentData: data,
									parentDataProperty: "lines",
									rootData
								})) {
									vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.chart === void 0 && (missing0 = "chart") || data.release === void 0 && (missing0 = "release") || data.namespace === void 0 && (missing0 = "namespace") || data.values === void 0 && (missing0 = "values") || data.set === void 0 && (missing0 = "set") || data.kubeVersion === void 0 && (missing0 = "kubeVersion") || data.apiVersions === void 0 && (missing0 = "apiVersions") || data.includeCrds === void 0 && (missing0 = "includeCrds") || data.isUpgrade === void 0 && (missing0 = "isUpgrade")) {
				validate66.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema23.properties, key0)) {
					validate66.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.chart !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.chart, {
							instancePath: instancePath + "/chart",
							parentData: data,
							parentDataProperty: "chart",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.release !== void 0) {
							const _errs3 = errors;
							if (!validate42(data.release, {
								instancePath: instancePath + "/release",
								parentData: data,
								parentDataProperty: "release",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.namespace !== void 0) {
								const _errs4 = errors;
								if (!validate42(data.namespace, {
									instancePath: instancePath + "/namespace",
									parentData: data,
									parentDataProperty: "namespace",
									rootData
								})) {
									vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.values !== void 0) {
									let data3 = data.values;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!validate23(data3[i0], {
													instancePath: instancePath + "/values/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										} else {
											validate66.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.set !== void 0) {
										let data5 = data.set;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs10 = errors;
													if (!validate42(data5[i1], {
														instancePath: instancePath + "/set/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate66.errors = [{
													instancePath: instancePath + "/set",
													schemaPath: "#/properties/set/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.setString !== void 0) {
											let data7 = data.setString;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs13 = errors;
														if (!validate42(data7[i2], {
															instancePath: instancePath + "/setString/" + i2,
															parentData: data7,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate66.errors = [{
														instancePath: instancePath + "/setString",
														schemaPath: "#/properties/setString/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.setFile !== void 0) {
												let data9 = data.setFile;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data9)) {
														const len3 = data9.length;
														for (let i3 = 0; i3 < len3; i3++) {
															const _errs16 = errors;
															if (!validate73(data9[i3], {
																instancePath: instancePath + "/setFile/" + i3,
																parentData: data9,
																parentDataProperty: i3,
																rootData
															})) {
																vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																errors = vErrors.length;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate66.errors = [{
															instancePath: instancePath + "/setFile",
															schemaPath: "#/properties/setFile/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.kubeVersion !== void 0) {
													const _errs17 = errors;
													if (!validate42(data.kubeVersion, {
														instancePath: instancePath + "/kubeVersion",
														parentData: data,
														parentDataProperty: "kubeVersion",
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.apiVersions !== void 0) {
														let data12 = data.apiVersions;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (Array.isArray(data12)) {
																const len4 = data12.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	const _errs20 = errors;
																	if (!validate42(data12[i4], {
																		instancePath: instancePath + "/apiVersions/" + i4,
																		parentData: data12,
																		parentDataProperty: i4,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs20 === errors)) break;
																}
															} else {
																validate66.errors = [{
																	instancePath: instancePath + "/apiVersions",
																	schemaPath: "#/properties/apiVersions/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.includeCrds !== void 0) {
															const _errs21 = errors;
															if (typeof data.includeCrds !== "boolean") {
																validate66.errors = [{
																	instancePath: instancePath + "/includeCrds",
																	schemaPath: "#/properties/includeCrds/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.isUpgrade !== void 0) {
																const _errs23 = errors;
																if (typeof data.isUpgrade !== "boolean") {
																	validate66.errors = [{
																		instancePath: instancePath + "/isUpgrade",
																		schemaPath: "#/properties/isUpgrade/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.nameTemplate !== void 0) {
																	const _errs25 = errors;
																	if (!validate42(data.nameTemplate, {
																		instancePath: instancePath + "/nameTemplate",
																		parentData: data,
																		parentDataProperty: "nameTemplate",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.skipTests !== void 0) {
																		const _errs26 = errors;
																		if (typeof data.skipTests !== "boolean") {
																			validate66.errors = [{
																				instancePath: instancePath + "/skipTests",
																				schemaPath: "#/properties/skipTests/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.skipHooks !== void 0) {
																			const _errs28 = errors;
																			if (typeof data.skipHooks !== "boolean") {
																				validate66.errors = [{
																					instancePath: instancePath + "/skipHooks",
																					schemaPath: "#/properties/skipHooks/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.inline !== void 0) {
																				const _errs30 = errors;
																				if (!validate80(data.inline, {
																					instancePath: instancePath + "/inline",
																					parentData: data,
																					parentDataProperty: "inline",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents")) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
					validate59.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.output !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.output, {
							instancePath: instancePath + "/output",
							parentData: data,
							parentDataProperty: "output",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.documents !== void 0) {
							let data1 = data.documents;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate50(data1[i0], {
											instancePath: instancePath + "/documents/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate59.errors = [{
										instancePath: instancePath + "/documents",
										schemaPath: "#/properties/documents/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.warnings !== void 0) {
								let data3 = data.warnings;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs8 = errors;
											if (typeof data3[i1] !== "string") {
												validate59.errors = [{
													instancePath: instancePath + "/warnings/" + i1,
													schemaPath: "#/properties/warnings/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate59.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.files !== void 0) {
									let data5 = data.files;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs12 = errors;
												if (!validate23(data5[i2], {
													instancePath: instancePath + "/files/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate59.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.lines !== void 0) {
										const _errs13 = errors;
										if (!validate57(data.lines, {
											instancePath: instancePath + "/lines",
											parentData: data,
											parentDataProperty: "lines",
											rootData
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.items !== void 0) {
											const _errs14 = errors;
											if (!validate57(data.items, {
												instancePath: instancePath + "/items",
												parentData: data,
												parentDataProperty: "items",
												rootData
											})) {
												vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.partial !== void 0) {
												let data9 = data.partial;
												const _errs15 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
													validate59.errors = [{
														instancePath: instancePath + "/partial",
														schemaPath: "#/properties/partial/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs15) {
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 0 || isNaN(data9)) {
															validate59.errors = [{
																instancePath: instancePath + "/partial",
																schemaPath: "#/properties/partial/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fallbacks !== void 0) {
													let data10 = data.fallbacks;
													const _errs17 = errors;
													if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
														validate59.errors = [{
															instancePath: instancePath + "/fallbacks",
															schemaPath: "#/properties/fallbacks/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs17) {
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate59.errors = [{
																	instancePath: instancePath + "/fallbacks",
																	schemaPath: "#/properties/fallbacks/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.inflated !== void 0) {
														const _errs19 = errors;
														if (!validate57(data.inflated, {
															instancePath: instancePath + "/inflated",
															parentData: data,
															parentDataProperty: "inflated",
															rootData
														})) {
															vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.neededCharts !== void 0) {
															let data12 = data.neededCharts;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data12)) {
																	const len3 = data12.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs22 = errors;
																		if (!validate66(data12[i3], {
																			instancePath: instancePath + "/neededCharts/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs22 === errors)) break;
																	}
																} else {
																	validate59.errors = [{
																		instancePath: instancePath + "/neededCharts",
																		schemaPath: "#/properties/neededCharts/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const isReaderReadAnswer = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value")) {
				validate86.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "value" || key0 === "duplicateLine" || key0 === "restLine")) {
					validate86.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.duplicateLine !== void 0) {
						const _errs2 = errors;
						if (!validate25(data.duplicateLine, {
							instancePath: instancePath + "/duplicateLine",
							parentData: data,
							parentDataProperty: "duplicateLine",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.restLine !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.restLine, {
								instancePath: instancePath + "/restLine",
								parentData: data,
								parentDataProperty: "restLine",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate86.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
const isRegoCheckAnswer = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.modules === void 0 && (missing0 = "modules")) {
			validate89.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "modules")) {
				validate89.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.modules !== void 0) {
				let data0 = data.modules;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate89.errors = [{
						instancePath: instancePath + "/modules",
						schemaPath: "#/properties/modules/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate89.errors = [{
							instancePath: instancePath + "/modules",
							schemaPath: "#/properties/modules/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate89.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate89.errors = vErrors;
	return true;
}
const isRegoCompileAnswer = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.path === void 0 && (missing0 = "path") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate91.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "row" || key0 === "path" || key0 === "annotations")) {
					validate91.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (typeof data.file !== "string") {
							validate91.errors = [{
								instancePath: instancePath + "/file",
								schemaPath: "#/properties/file/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.row !== void 0) {
							const _errs4 = errors;
							if (!validate25(data.row, {
								instancePath: instancePath + "/row",
								parentData: data,
								parentDataProperty: "row",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs5 = errors;
								if (typeof data.path !== "string") {
									validate91.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate91.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate91.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.wasm === void 0 && (missing0 = "wasm") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate90.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "wasm" || key0 === "annotations")) {
					validate90.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.wasm !== void 0) {
						const _errs2 = errors;
						if (typeof data.wasm !== "string") {
							validate90.errors = [{
								instancePath: instancePath + "/wasm",
								schemaPath: "#/properties/wasm/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.annotations !== void 0) {
							let data1 = data.annotations;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate91(data1[i0], {
											instancePath: instancePath + "/annotations/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate90.errors = [{
										instancePath: instancePath + "/annotations",
										schemaPath: "#/properties/annotations/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate90.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const isRegoFmtAnswer = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.formatted === void 0 && (missing0 = "formatted")) {
			validate94.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "formatted")) {
				validate94.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.formatted !== void 0) {
				let data0 = data.formatted;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (typeof data0[key1] !== "string") {
						validate94.errors = [{
							instancePath: instancePath + "/formatted/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/formatted/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate94.errors = [{
						instancePath: instancePath + "/formatted",
						schemaPath: "#/properties/formatted/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
			}
		}
	} else {
		validate94.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate94.errors = vErrors;
	return true;
}
const isRegoInspectAnswer = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.annotations === void 0 && (missing0 = "annotations")) {
				validate95.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "annotations")) {
					validate95.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.annotations !== void 0) {
						let data0 = data.annotations;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate91(data0[i0], {
										instancePath: instancePath + "/annotations/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate95.errors = [{
									instancePath: instancePath + "/annotations",
									schemaPath: "#/properties/annotations/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate95.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
const isRegoTestAnswer = validate97;
const schema33 = {
	"description": "The outcome of one `test_…` rule.",
	"type": "object",
	"required": [
		"package",
		"name",
		"file",
		"row",
		"status"
	],
	"properties": {
		"package": { "type": "string" },
		"name": { "type": "string" },
		"file": { "type": "string" },
		"row": {
			"description": "Of the expression that failed, if one did.",
			"$ref": "#/definitions/line"
		},
		"status": { "enum": [
			"pass",
			"fail",
			"error",
			"skip"
		] },
		"message": { "type": "string" },
		"trace": {
			"description": "The steps that failed, and what was printed.",
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"additionalProperties": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.package === void 0 && (missing0 = "package") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.status === void 0 && (missing0 = "status")) {
				validate98.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "package" || key0 === "name" || key0 === "file" || key0 === "row" || key0 === "status" || key0 === "message" || key0 === "trace")) {
					validate98.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.package !== void 0) {
						const _errs2 = errors;
						if (typeof data.package !== "string") {
							validate98.errors = [{
								instancePath: instancePath + "/package",
								schemaPath: "#/properties/package/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate98.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								const _errs6 = errors;
								if (typeof data.file !== "string") {
									validate98.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.row !== void 0) {
									const _errs8 = errors;
									if (!validate25(data.row, {
										instancePath: instancePath + "/row",
										parentData: data,
										parentDataProperty: "row",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data4 = data.status;
										const _errs9 = errors;
										if (!(data4 === "pass" || data4 === "fail" || data4 === "error" || data4 === "skip")) {
											validate98.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema33.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.message !== void 0) {
											const _errs10 = errors;
											if (typeof data.message !== "string") {
												validate98.errors = [{
													instancePath: instancePath + "/message",
													schemaPath: "#/properties/message/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.trace !== void 0) {
												let data6 = data.trace;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (typeof data6[i0] !== "string") {
																validate98.errors = [{
																	instancePath: instancePath + "/trace/" + i0,
																	schemaPath: "#/properties/trace/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate98.errors = [{
															instancePath: instancePath + "/trace",
															schemaPath: "#/properties/trace/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate98.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate98.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.results === void 0 && (missing0 = "results")) {
				validate97.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "results")) {
					validate97.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.results !== void 0) {
						let data0 = data.results;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate98(data0[i0], {
										instancePath: instancePath + "/results/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate97.errors = [{
									instancePath: instancePath + "/results",
									schemaPath: "#/properties/results/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate97.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
// src/engine/replies.ts
const validators = {
	helm: {
		inspect: isHelmInspectAnswer,
		locate: isHelmLocateAnswer,
		template: isHelmTemplateAnswer
	},
	kustomize: { build: isKustomizeBuildAnswer },
	reader: { read: isReaderReadAnswer },
	rego: {
		check: isRegoCheckAnswer,
		compile: isRegoCompileAnswer,
		fmt: isRegoFmtAnswer,
		inspect: isRegoInspectAnswer,
		test: isRegoTestAnswer
	}
};
/** Reads the text of a reply. One that does not fit the schema is an `engine-failed` error that names the field. */
function readReply(text, engine, op) {
	const { ok, answer, error } = parsed$1(text);
	if (ok !== true) return {
		ok: false,
		error: isEngineError(error) ? error : misfit(engine, op, isEngineError)
	};
	const isAnswer = validators[engine][op];
	return isAnswer(answer) ? {
		ok,
		answer
	} : {
		ok: false,
		error: misfit(engine, op, isAnswer)
	};
}
/** A text that is no JSON object has no `ok`. */
function parsed$1(text) {
	try {
		const reply = JSON.parse(text);
		return typeof reply === "object" && reply !== null ? reply : {};
	} catch {
		return {};
	}
}
function misfit(engine, op, { errors }) {
	const [first] = errors ?? [];
	const field = first?.instancePath.slice(1).replaceAll("/", ".");
	const extra = first?.params.additionalProperty;
	return {
		code: "engine-failed",
		message: `the reply of ${engine} ${op} does not fit its schema: ${[
			field || "it",
			first?.message ?? "is not valid",
			...extra === void 0 ? [] : [`(${asText(extra)})`]
		].join(" ")}`,
		hint: "install Seaworthy again; if that does not help, report it"
	};
}
// src/engine/reader.ts
/** A document that takes more memory is not read. */
const readerBytes = 268435456;
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 100663296;
/** The engine of this thread while nothing asks it. One that is stopped while it reads is never asked again. */
let idle;
/** Asks Kubernetes' own reader what a document holds. In this thread, since it takes less time than to ask another one. */
function askReader(text) {
	const instance = idle ?? startEngine(join(distFolder, "engines"), "reader", { bytes: readerBytes });
	idle = void 0;
	const answered = answerOf(instance, JSON.stringify({
		op: "read",
		request: { text }
	}));
	if ("reply" in answered && instance.memory() <= keptBytes) idle = instance;
	else instance.close();
	return "reply" in answered ? readReply(answered.reply, "reader", "read") : {
		ok: false,
		error: answered.error
	};
}
// node_modules/@open-policy-agent/opa-wasm/src/builtins/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isValidJSON(str) {
		if (typeof str !== "string") return;
		try {
			JSON.parse(str);
			return true;
		} catch (err) {
			if (err instanceof SyntaxError) return false;
			throw err;
		}
	}
	module.exports = { "json.is_valid": isValidJSON };
}));
// node_modules/sprintf-js/src/sprintf.js
var require_sprintf = /* @__PURE__ */ __commonJSMin(((exports) => {
	(function() {
		"use strict";
		var re = {
			not_string: /[^s]/,
			not_bool: /[^t]/,
			not_type: /[^T]/,
			not_primitive: /[^v]/,
			number: /[diefg]/,
			numeric_arg: /[bcdiefguxX]/,
			json: /[j]/,
			not_json: /[^j]/,
			text: /^[^\x25]+/,
			modulo: /^\x25{2}/,
			placeholder: /^\x25(?:([1-9]\d*)\$|\(([^)]+)\))?(\+)?(0|'[^$])?(-)?(\d+)?(?:\.(\d+))?([b-gijostTuvxX])/,
			key: /^([a-z_][a-z_\d]*)/i,
			key_access: /^\.([a-z_][a-z_\d]*)/i,
			index_access: /^\[(\d+)\]/,
			sign: /^[+-]/
		};
		function sprintf(key) {
			return sprintf_format(sprintf_parse(key), arguments);
		}
		function vsprintf(fmt, argv) {
			return sprintf.apply(null, [fmt].concat(argv || []));
		}
		function sprintf_format(parse_tree, argv) {
			var cursor = 1, tree_length = parse_tree.length, arg, output = "", i = 0, k, ph, pad, pad_character, pad_length, is_positive, sign;
			for (; i < tree_length; i++) if (typeof parse_tree[i] === "string") output += parse_tree[i];
			else if (typeof parse_tree[i] === "object") {
				ph = parse_tree[i];
				if (ph.keys) {
					arg = argv[cursor];
					for (k = 0; k < ph.keys.length; k++) {
						if (arg == void 0) throw new Error(sprintf("[sprintf] Cannot access property \"%s\" of undefined value \"%s\"", ph.keys[k], ph.keys[k - 1]));
						arg = arg[ph.keys[k]];
					}
				} else if (ph.param_no) arg = argv[ph.param_no];
				else arg = argv[cursor++];
				if (re.not_type.test(ph.type) && re.not_primitive.test(ph.type) && arg instanceof Function) arg = arg();
				if (re.numeric_arg.test(ph.type) && typeof arg !== "number" && isNaN(arg)) throw new TypeError(sprintf("[sprintf] expecting number but found %T", arg));
				if (re.number.test(ph.type)) is_positive = arg >= 0;
				switch (ph.type) {
					case "b":
						arg = parseInt(arg, 10).toString(2);
						break;
					case "c":
						arg = String.fromCharCode(parseInt(arg, 10));
						break;
					case "d":
					case "i":
						arg = parseInt(arg, 10);
						break;
					case "j":
						arg = JSON.stringify(arg, null, ph.width ? parseInt(ph.width) : 0);
						break;
					case "e":
						arg = ph.precision ? parseFloat(arg).toExponential(ph.precision) : parseFloat(arg).toExponential();
						break;
					case "f":
						arg = ph.precision ? parseFloat(arg).toFixed(ph.precision) : parseFloat(arg);
						break;
					case "g":
						arg = ph.precision ? String(Number(arg.toPrecision(ph.precision))) : parseFloat(arg);
						break;
					case "o":
						arg = (parseInt(arg, 10) >>> 0).toString(8);
						break;
					case "s":
						arg = String(arg);
						arg = ph.precision ? arg.substring(0, ph.precision) : arg;
						break;
					case "t":
						arg = String(!!arg);
						arg = ph.precision ? arg.substring(0, ph.precision) : arg;
						break;
					case "T":
						arg = Object.prototype.toString.call(arg).slice(8, -1).toLowerCase();
						arg = ph.precision ? arg.substring(0, ph.precision) : arg;
						break;
					case "u":
						arg = parseInt(arg, 10) >>> 0;
						break;
					case "v":
						arg = arg.valueOf();
						arg = ph.precision ? arg.substring(0, ph.precision) : arg;
						break;
					case "x":
						arg = (parseInt(arg, 10) >>> 0).toString(16);
						break;
					case "X": arg = (parseInt(arg, 10) >>> 0).toString(16).toUpperCase();
				}
				if (re.json.test(ph.type)) output += arg;
				else {
					if (re.number.test(ph.type) && (!is_positive || ph.sign)) {
						sign = is_positive ? "+" : "-";
						arg = arg.toString().replace(re.sign, "");
					} else sign = "";
					pad_character = ph.pad_char ? ph.pad_char === "0" ? "0" : ph.pad_char.charAt(1) : " ";
					pad_length = ph.width - (sign + arg).length;
					pad = ph.width ? pad_length > 0 ? pad_character.repeat(pad_length) : "" : "";
					output += ph.align ? sign + arg + pad : pad_character === "0" ? sign + pad + arg : pad + sign + arg;
				}
			}
			return output;
		}
		var sprintf_cache = Object.create(null);
		function sprintf_parse(fmt) {
			if (sprintf_cache[fmt]) return sprintf_cache[fmt];
			var _fmt = fmt, match, parse_tree = [], arg_names = 0;
			while (_fmt) {
				if ((match = re.text.exec(_fmt)) !== null) parse_tree.push(match[0]);
				else if ((match = re.modulo.exec(_fmt)) !== null) parse_tree.push("%");
				else if ((match = re.placeholder.exec(_fmt)) !== null) {
					if (match[2]) {
						arg_names |= 1;
						var field_list = [], replacement_field = match[2], field_match = [];
						if ((field_match = re.key.exec(replacement_field)) !== null) {
							field_list.push(field_match[1]);
							while ((replacement_field = replacement_field.substring(field_match[0].length)) !== "") if ((field_match = re.key_access.exec(replacement_field)) !== null) field_list.push(field_match[1]);
							else if ((field_match = re.index_access.exec(replacement_field)) !== null) field_list.push(field_match[1]);
							else throw new SyntaxError("[sprintf] failed to parse named argument key");
						} else throw new SyntaxError("[sprintf] failed to parse named argument key");
						match[2] = field_list;
					} else arg_names |= 2;
					if (arg_names === 3) throw new Error("[sprintf] mixing positional and named placeholders is not (yet) supported");
					parse_tree.push({
						placeholder: match[0],
						param_no: match[1],
						keys: match[2],
						sign: match[3],
						pad_char: match[4],
						align: match[5],
						width: match[6],
						precision: match[7],
						type: match[8]
					});
				} else throw new SyntaxError("[sprintf] unexpected placeholder");
				_fmt = _fmt.substring(match[0].length);
			}
			return sprintf_cache[fmt] = parse_tree;
		}
		/**
		* export to either browser or node.js
		*/
		if (typeof exports !== "undefined") {
			exports["sprintf"] = sprintf;
			exports["vsprintf"] = vsprintf;
		}
		if (typeof window !== "undefined") {
			window["sprintf"] = sprintf;
			window["vsprintf"] = vsprintf;
			if (typeof define === "function" && define["amd"]) define(function() {
				return {
					"sprintf": sprintf,
					"vsprintf": vsprintf
				};
			});
		}
	})();
}));
// node_modules/@open-policy-agent/opa-wasm/src/builtins/strings.js
var require_strings = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const vsprintf = require_sprintf().vsprintf;
	const sprintf = (s, values) => vsprintf(s, values);
	module.exports = { sprintf };
}));
// node_modules/@open-policy-agent/opa-wasm/src/builtins/regex.js
var require_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const regexSplit = (pattern, s) => s.split(RegExp(pattern));
	module.exports = { "regex.split": regexSplit };
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/PlainValue-516d5bc2.js
var require_PlainValue_516d5bc2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const Char = {
		ANCHOR: "&",
		COMMENT: "#",
		TAG: "!",
		DIRECTIVES_END: "-",
		DOCUMENT_END: "."
	};
	const Type = {
		ALIAS: "ALIAS",
		BLANK_LINE: "BLANK_LINE",
		BLOCK_FOLDED: "BLOCK_FOLDED",
		BLOCK_LITERAL: "BLOCK_LITERAL",
		COMMENT: "COMMENT",
		DIRECTIVE: "DIRECTIVE",
		DOCUMENT: "DOCUMENT",
		FLOW_MAP: "FLOW_MAP",
		FLOW_SEQ: "FLOW_SEQ",
		MAP: "MAP",
		MAP_KEY: "MAP_KEY",
		MAP_VALUE: "MAP_VALUE",
		PLAIN: "PLAIN",
		QUOTE_DOUBLE: "QUOTE_DOUBLE",
		QUOTE_SINGLE: "QUOTE_SINGLE",
		SEQ: "SEQ",
		SEQ_ITEM: "SEQ_ITEM"
	};
	const defaultTagPrefix = "tag:yaml.org,2002:";
	const defaultTags = {
		MAP: "tag:yaml.org,2002:map",
		SEQ: "tag:yaml.org,2002:seq",
		STR: "tag:yaml.org,2002:str"
	};
	function findLineStarts(src) {
		const ls = [0];
		let offset = src.indexOf("\n");
		while (offset !== -1) {
			offset += 1;
			ls.push(offset);
			offset = src.indexOf("\n", offset);
		}
		return ls;
	}
	function getSrcInfo(cst) {
		let lineStarts, src;
		if (typeof cst === "string") {
			lineStarts = findLineStarts(cst);
			src = cst;
		} else {
			if (Array.isArray(cst)) cst = cst[0];
			if (cst && cst.context) {
				if (!cst.lineStarts) cst.lineStarts = findLineStarts(cst.context.src);
				lineStarts = cst.lineStarts;
				src = cst.context.src;
			}
		}
		return {
			lineStarts,
			src
		};
	}
	/**
	* @typedef {Object} LinePos - One-indexed position in the source
	* @property {number} line
	* @property {number} col
	*/
	/**
	* Determine the line/col position matching a character offset.
	*
	* Accepts a source string or a CST document as the second parameter. With
	* the latter, starting indices for lines are cached in the document as
	* `lineStarts: number[]`.
	*
	* Returns a one-indexed `{ line, col }` location if found, or
	* `undefined` otherwise.
	*
	* @param {number} offset
	* @param {string|Document|Document[]} cst
	* @returns {?LinePos}
	*/
	function getLinePos(offset, cst) {
		if (typeof offset !== "number" || offset < 0) return null;
		const { lineStarts, src } = getSrcInfo(cst);
		if (!lineStarts || !src || offset > src.length) return null;
		for (let i = 0; i < lineStarts.length; ++i) {
			const start = lineStarts[i];
			if (offset < start) return {
				line: i,
				col: offset - lineStarts[i - 1] + 1
			};
			if (offset === start) return {
				line: i + 1,
				col: 1
			};
		}
		const line = lineStarts.length;
		return {
			line,
			col: offset - lineStarts[line - 1] + 1
		};
	}
	/**
	* Get a specified line from the source.
	*
	* Accepts a source string or a CST document as the second parameter. With
	* the latter, starting indices for lines are cached in the document as
	* `lineStarts: number[]`.
	*
	* Returns the line as a string if found, or `null` otherwise.
	*
	* @param {number} line One-indexed line number
	* @param {string|Document|Document[]} cst
	* @returns {?string}
	*/
	function getLine(line, cst) {
		const { lineStarts, src } = getSrcInfo(cst);
		if (!lineStarts || !(line >= 1) || line > lineStarts.length) return null;
		const start = lineStarts[line - 1];
		let end = lineStarts[line];
		while (end && end > start && src[end - 1] === "\n") --end;
		return src.slice(start, end);
	}
	/**
	* Pretty-print the starting line from the source indicated by the range `pos`
	*
	* Trims output to `maxWidth` chars while keeping the starting column visible,
	* using `…` at either end to indicate dropped characters.
	*
	* Returns a two-line string (or `null`) with `\n` as separator; the second line
	* will hold appropriately indented `^` marks indicating the column range.
	*
	* @param {Object} pos
	* @param {LinePos} pos.start
	* @param {LinePos} [pos.end]
	* @param {string|Document|Document[]*} cst
	* @param {number} [maxWidth=80]
	* @returns {?string}
	*/
	function getPrettyContext({ start, end }, cst, maxWidth = 80) {
		let src = getLine(start.line, cst);
		if (!src) return null;
		let { col } = start;
		if (src.length > maxWidth) {
			if (col <= maxWidth - 10) src = src.substr(0, maxWidth - 1) + "…";
			else {
				const halfWidth = Math.round(maxWidth / 2);
				if (src.length > col + halfWidth) src = src.substr(0, col + halfWidth - 1) + "…";
				col -= src.length - maxWidth;
				src = "…" + src.substr(1 - maxWidth);
			}
		}
		let errLen = 1;
		let errEnd = "";
		if (end) {
			if (end.line === start.line && col + (end.col - start.col) <= maxWidth + 1) errLen = end.col - start.col;
			else {
				errLen = Math.min(src.length + 1, maxWidth) - col;
				errEnd = "…";
			}
		}
		const offset = col > 1 ? " ".repeat(col - 1) : "";
		const err = "^".repeat(errLen);
		return `${src}\n${offset}${err}${errEnd}`;
	}
	var Range = class Range {
		static copy(orig) {
			return new Range(orig.start, orig.end);
		}
		constructor(start, end) {
			this.start = start;
			this.end = end || start;
		}
		isEmpty() {
			return typeof this.start !== "number" || !this.end || this.end <= this.start;
		}
		/**
		* Set `origStart` and `origEnd` to point to the original source range for
		* this node, which may differ due to dropped CR characters.
		*
		* @param {number[]} cr - Positions of dropped CR characters
		* @param {number} offset - Starting index of `cr` from the last call
		* @returns {number} - The next offset, matching the one found for `origStart`
		*/
		setOrigRange(cr, offset) {
			const { start, end } = this;
			if (cr.length === 0 || end <= cr[0]) {
				this.origStart = start;
				this.origEnd = end;
				return offset;
			}
			let i = offset;
			while (i < cr.length) if (cr[i] > start) break;
			else ++i;
			this.origStart = start + i;
			const nextOffset = i;
			while (i < cr.length) if (cr[i] >= end) break;
			else ++i;
			this.origEnd = end + i;
			return nextOffset;
		}
	};
	/** Root class of all nodes */
	var Node = class Node {
		static addStringTerminator(src, offset, str) {
			if (str[str.length - 1] === "\n") return str;
			const next = Node.endOfWhiteSpace(src, offset);
			return next >= src.length || src[next] === "\n" ? str + "\n" : str;
		}
		static atDocumentBoundary(src, offset, sep) {
			const ch0 = src[offset];
			if (!ch0) return true;
			const prev = src[offset - 1];
			if (prev && prev !== "\n") return false;
			if (sep) {
				if (ch0 !== sep) return false;
			} else if (ch0 !== Char.DIRECTIVES_END && ch0 !== Char.DOCUMENT_END) return false;
			const ch1 = src[offset + 1];
			const ch2 = src[offset + 2];
			if (ch1 !== ch0 || ch2 !== ch0) return false;
			const ch3 = src[offset + 3];
			return !ch3 || ch3 === "\n" || ch3 === "	" || ch3 === " ";
		}
		static endOfIdentifier(src, offset) {
			let ch = src[offset];
			const isVerbatim = ch === "<";
			const notOk = isVerbatim ? [
				"\n",
				"	",
				" ",
				">"
			] : [
				"\n",
				"	",
				" ",
				"[",
				"]",
				"{",
				"}",
				","
			];
			while (ch && notOk.indexOf(ch) === -1) ch = src[offset += 1];
			if (isVerbatim && ch === ">") offset += 1;
			return offset;
		}
		static endOfIndent(src, offset) {
			let ch = src[offset];
			while (ch === " ") ch = src[offset += 1];
			return offset;
		}
		static endOfLine(src, offset) {
			let ch = src[offset];
			while (ch && ch !== "\n") ch = src[offset += 1];
			return offset;
		}
		static endOfWhiteSpace(src, offset) {
			let ch = src[offset];
			while (ch === "	" || ch === " ") ch = src[offset += 1];
			return offset;
		}
		static startOfLine(src, offset) {
			let ch = src[offset - 1];
			if (ch === "\n") return offset;
			while (ch && ch !== "\n") ch = src[offset -= 1];
			return offset + 1;
		}
		/**
		* End of indentation, or null if the line's indent level is not more
		* than `indent`
		*
		* @param {string} src
		* @param {number} indent
		* @param {number} lineStart
		* @returns {?number}
		*/
		static endOfBlockIndent(src, indent, lineStart) {
			const inEnd = Node.endOfIndent(src, lineStart);
			if (inEnd > lineStart + indent) return inEnd;
			else {
				const wsEnd = Node.endOfWhiteSpace(src, inEnd);
				const ch = src[wsEnd];
				if (!ch || ch === "\n") return wsEnd;
			}
			return null;
		}
		static atBlank(src, offset, endAsBlank) {
			const ch = src[offset];
			return ch === "\n" || ch === "	" || ch === " " || endAsBlank && !ch;
		}
		static nextNodeIsIndented(ch, indentDiff, indicatorAsIndent) {
			if (!ch || indentDiff < 0) return false;
			if (indentDiff > 0) return true;
			return indicatorAsIndent && ch === "-";
		}
		static normalizeOffset(src, offset) {
			const ch = src[offset];
			return !ch ? offset : ch !== "\n" && src[offset - 1] === "\n" ? offset - 1 : Node.endOfWhiteSpace(src, offset);
		}
		static foldNewline(src, offset, indent) {
			let inCount = 0;
			let error = false;
			let fold = "";
			let ch = src[offset + 1];
			while (ch === " " || ch === "	" || ch === "\n") {
				switch (ch) {
					case "\n":
						inCount = 0;
						offset += 1;
						fold += "\n";
						break;
					case "	":
						if (inCount <= indent) error = true;
						offset = Node.endOfWhiteSpace(src, offset + 2) - 1;
						break;
					case " ":
						inCount += 1;
						offset += 1;
				}
				ch = src[offset + 1];
			}
			if (!fold) fold = " ";
			if (ch && inCount <= indent) error = true;
			return {
				fold,
				offset,
				error
			};
		}
		constructor(type, props, context) {
			Object.defineProperty(this, "context", {
				value: context || null,
				writable: true
			});
			this.error = null;
			this.range = null;
			this.valueRange = null;
			this.props = props || [];
			this.type = type;
			this.value = null;
		}
		getPropValue(idx, key, skipKey) {
			if (!this.context) return null;
			const { src } = this.context;
			const prop = this.props[idx];
			return prop && src[prop.start] === key ? src.slice(prop.start + (skipKey ? 1 : 0), prop.end) : null;
		}
		get anchor() {
			for (let i = 0; i < this.props.length; ++i) {
				const anchor = this.getPropValue(i, Char.ANCHOR, true);
				if (anchor != null) return anchor;
			}
			return null;
		}
		get comment() {
			const comments = [];
			for (let i = 0; i < this.props.length; ++i) {
				const comment = this.getPropValue(i, Char.COMMENT, true);
				if (comment != null) comments.push(comment);
			}
			return comments.length > 0 ? comments.join("\n") : null;
		}
		commentHasRequiredWhitespace(start) {
			const { src } = this.context;
			if (this.header && start === this.header.end) return false;
			if (!this.valueRange) return false;
			const { end } = this.valueRange;
			return start !== end || Node.atBlank(src, end - 1);
		}
		get hasComment() {
			if (this.context) {
				const { src } = this.context;
				for (let i = 0; i < this.props.length; ++i) if (src[this.props[i].start] === Char.COMMENT) return true;
			}
			return false;
		}
		get hasProps() {
			if (this.context) {
				const { src } = this.context;
				for (let i = 0; i < this.props.length; ++i) if (src[this.props[i].start] !== Char.COMMENT) return true;
			}
			return false;
		}
		get includesTrailingLines() {
			return false;
		}
		get jsonLike() {
			return [
				Type.FLOW_MAP,
				Type.FLOW_SEQ,
				Type.QUOTE_DOUBLE,
				Type.QUOTE_SINGLE
			].indexOf(this.type) !== -1;
		}
		get rangeAsLinePos() {
			if (!this.range || !this.context) return void 0;
			const start = getLinePos(this.range.start, this.context.root);
			if (!start) return void 0;
			return {
				start,
				end: getLinePos(this.range.end, this.context.root)
			};
		}
		get rawValue() {
			if (!this.valueRange || !this.context) return null;
			const { start, end } = this.valueRange;
			return this.context.src.slice(start, end);
		}
		get tag() {
			for (let i = 0; i < this.props.length; ++i) {
				const tag = this.getPropValue(i, Char.TAG, false);
				if (tag != null) {
					if (tag[1] === "<") return { verbatim: tag.slice(2, -1) };
					else {
						const [_, handle, suffix] = tag.match(/^(.*!)([^!]*)$/);
						return {
							handle,
							suffix
						};
					}
				}
			}
			return null;
		}
		get valueRangeContainsNewline() {
			if (!this.valueRange || !this.context) return false;
			const { start, end } = this.valueRange;
			const { src } = this.context;
			for (let i = start; i < end; ++i) if (src[i] === "\n") return true;
			return false;
		}
		parseComment(start) {
			const { src } = this.context;
			if (src[start] === Char.COMMENT) {
				const end = Node.endOfLine(src, start + 1);
				const commentRange = new Range(start, end);
				this.props.push(commentRange);
				return end;
			}
			return start;
		}
		/**
		* Populates the `origStart` and `origEnd` values of all ranges for this
		* node. Extended by child classes to handle descendant nodes.
		*
		* @param {number[]} cr - Positions of dropped CR characters
		* @param {number} offset - Starting index of `cr` from the last call
		* @returns {number} - The next offset, matching the one found for `origStart`
		*/
		setOrigRanges(cr, offset) {
			if (this.range) offset = this.range.setOrigRange(cr, offset);
			if (this.valueRange) this.valueRange.setOrigRange(cr, offset);
			this.props.forEach((prop) => prop.setOrigRange(cr, offset));
			return offset;
		}
		toString() {
			const { context: { src }, range, value } = this;
			if (value != null) return value;
			const str = src.slice(range.start, range.end);
			return Node.addStringTerminator(src, range.end, str);
		}
	};
	var YAMLError = class extends Error {
		constructor(name, source, message) {
			if (!message || !(source instanceof Node)) throw new Error(`Invalid arguments for new ${name}`);
			super();
			this.name = name;
			this.message = message;
			this.source = source;
		}
		makePretty() {
			if (!this.source) return;
			this.nodeType = this.source.type;
			const cst = this.source.context && this.source.context.root;
			if (typeof this.offset === "number") {
				this.range = new Range(this.offset, this.offset + 1);
				const start = cst && getLinePos(this.offset, cst);
				if (start) {
					const end = {
						line: start.line,
						col: start.col + 1
					};
					this.linePos = {
						start,
						end
					};
				}
				delete this.offset;
			} else {
				this.range = this.source.range;
				this.linePos = this.source.rangeAsLinePos;
			}
			if (this.linePos) {
				const { line, col } = this.linePos.start;
				this.message += ` at line ${line}, column ${col}`;
				const ctx = cst && getPrettyContext(this.linePos, cst);
				if (ctx) this.message += `:\n\n${ctx}\n`;
			}
			delete this.source;
		}
	};
	var YAMLReferenceError = class extends YAMLError {
		constructor(source, message) {
			super("YAMLReferenceError", source, message);
		}
	};
	var YAMLSemanticError = class extends YAMLError {
		constructor(source, message) {
			super("YAMLSemanticError", source, message);
		}
	};
	var YAMLSyntaxError = class extends YAMLError {
		constructor(source, message) {
			super("YAMLSyntaxError", source, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(source, message) {
			super("YAMLWarning", source, message);
		}
	};
	function _defineProperty(e, r, t) {
		return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
			value: t,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = t, e;
	}
	function _toPrimitive(t, r) {
		if ("object" != typeof t || !t) return t;
		var e = t[Symbol.toPrimitive];
		if (void 0 !== e) {
			var i = e.call(t, r || "default");
			if ("object" != typeof i) return i;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return ("string" === r ? String : Number)(t);
	}
	function _toPropertyKey(t) {
		var i = _toPrimitive(t, "string");
		return "symbol" == typeof i ? i : i + "";
	}
	var PlainValue = class PlainValue extends Node {
		static endOfLine(src, start, inFlow) {
			let ch = src[start];
			let offset = start;
			while (ch && ch !== "\n") {
				if (inFlow && (ch === "[" || ch === "]" || ch === "{" || ch === "}" || ch === ",")) break;
				const next = src[offset + 1];
				if (ch === ":" && (!next || next === "\n" || next === "	" || next === " " || inFlow && next === ",")) break;
				if ((ch === " " || ch === "	") && next === "#") break;
				offset += 1;
				ch = next;
			}
			return offset;
		}
		get strValue() {
			if (!this.valueRange || !this.context) return null;
			let { start, end } = this.valueRange;
			const { src } = this.context;
			let ch = src[end - 1];
			while (start < end && (ch === "\n" || ch === "	" || ch === " ")) ch = src[--end - 1];
			let str = "";
			for (let i = start; i < end; ++i) {
				const ch = src[i];
				if (ch === "\n") {
					const { fold, offset } = Node.foldNewline(src, i, -1);
					str += fold;
					i = offset;
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = src[i + 1];
					while (i < end && (next === " " || next === "	")) {
						i += 1;
						next = src[i + 1];
					}
					if (next !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch;
				} else str += ch;
			}
			const ch0 = src[start];
			switch (ch0) {
				case "	": return {
					errors: [new YAMLSemanticError(this, "Plain value cannot start with a tab character")],
					str
				};
				case "@":
				case "`": {
					const msg = `Plain value cannot start with reserved character ${ch0}`;
					return {
						errors: [new YAMLSemanticError(this, msg)],
						str
					};
				}
				default: return str;
			}
		}
		parseBlockValue(start) {
			const { indent, inFlow, src } = this.context;
			let offset = start;
			let valueEnd = start;
			for (let ch = src[offset]; ch === "\n"; ch = src[offset]) {
				if (Node.atDocumentBoundary(src, offset + 1)) break;
				const end = Node.endOfBlockIndent(src, indent, offset + 1);
				if (end === null || src[end] === "#") break;
				if (src[end] === "\n") offset = end;
				else {
					valueEnd = PlainValue.endOfLine(src, end, inFlow);
					offset = valueEnd;
				}
			}
			if (this.valueRange.isEmpty()) this.valueRange.start = start;
			this.valueRange.end = valueEnd;
			return valueEnd;
		}
		/**
		* Parses a plain value from the source
		*
		* Accepted forms are:
		* ```
		* #comment
		*
		* first line
		*
		* first line #comment
		*
		* first line
		* block
		* lines
		*
		* #comment
		* block
		* lines
		* ```
		* where block lines are empty or have an indent level greater than `indent`.
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this scalar, may be `\n`
		*/
		parse(context, start) {
			this.context = context;
			const { inFlow, src } = context;
			let offset = start;
			const ch = src[offset];
			if (ch && ch !== "#" && ch !== "\n") offset = PlainValue.endOfLine(src, start, inFlow);
			this.valueRange = new Range(start, offset);
			offset = Node.endOfWhiteSpace(src, offset);
			offset = this.parseComment(offset);
			if (!this.hasComment || this.valueRange.isEmpty()) offset = this.parseBlockValue(offset);
			return offset;
		}
	};
	exports.Char = Char;
	exports.Node = Node;
	exports.PlainValue = PlainValue;
	exports.Range = Range;
	exports.Type = Type;
	exports.YAMLError = YAMLError;
	exports.YAMLReferenceError = YAMLReferenceError;
	exports.YAMLSemanticError = YAMLSemanticError;
	exports.YAMLSyntaxError = YAMLSyntaxError;
	exports.YAMLWarning = YAMLWarning;
	exports._defineProperty = _defineProperty;
	exports.defaultTagPrefix = defaultTagPrefix;
	exports.defaultTags = defaultTags;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/parse-cst.js
var require_parse_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var PlainValue = require_PlainValue_516d5bc2();
	var BlankLine = class extends PlainValue.Node {
		constructor() {
			super(PlainValue.Type.BLANK_LINE);
		}
		/* istanbul ignore next */
		get includesTrailingLines() {
			return true;
		}
		/**
		* Parses a blank line from the source
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first \n character
		* @returns {number} - Index of the character after this
		*/
		parse(context, start) {
			this.context = context;
			this.range = new PlainValue.Range(start, start + 1);
			return start + 1;
		}
	};
	var CollectionItem = class extends PlainValue.Node {
		constructor(type, props) {
			super(type, props);
			this.node = null;
		}
		get includesTrailingLines() {
			return !!this.node && this.node.includesTrailingLines;
		}
		/**
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this
		*/
		parse(context, start) {
			this.context = context;
			const { parseNode, src } = context;
			let { atLineStart, lineStart } = context;
			if (!atLineStart && this.type === PlainValue.Type.SEQ_ITEM) this.error = new PlainValue.YAMLSemanticError(this, "Sequence items must not have preceding content on the same line");
			const indent = atLineStart ? start - lineStart : context.indent;
			let offset = PlainValue.Node.endOfWhiteSpace(src, start + 1);
			let ch = src[offset];
			const inlineComment = ch === "#";
			const comments = [];
			let blankLine = null;
			while (ch === "\n" || ch === "#") {
				if (ch === "#") {
					const end = PlainValue.Node.endOfLine(src, offset + 1);
					comments.push(new PlainValue.Range(offset, end));
					offset = end;
				} else {
					atLineStart = true;
					lineStart = offset + 1;
					if (src[PlainValue.Node.endOfWhiteSpace(src, lineStart)] === "\n" && comments.length === 0) {
						blankLine = new BlankLine();
						lineStart = blankLine.parse({ src }, lineStart);
					}
					offset = PlainValue.Node.endOfIndent(src, lineStart);
				}
				ch = src[offset];
			}
			if (PlainValue.Node.nextNodeIsIndented(ch, offset - (lineStart + indent), this.type !== PlainValue.Type.SEQ_ITEM)) this.node = parseNode({
				atLineStart,
				inCollection: false,
				indent,
				lineStart,
				parent: this
			}, offset);
			else if (ch && lineStart > start + 1) offset = lineStart - 1;
			if (this.node) {
				if (blankLine) {
					const items = context.parent.items || context.parent.contents;
					if (items) items.push(blankLine);
				}
				if (comments.length) Array.prototype.push.apply(this.props, comments);
				offset = this.node.range.end;
			} else if (inlineComment) {
				const c = comments[0];
				this.props.push(c);
				offset = c.end;
			} else offset = PlainValue.Node.endOfLine(src, start + 1);
			const end = this.node ? this.node.valueRange.end : offset;
			this.valueRange = new PlainValue.Range(start, end);
			return offset;
		}
		setOrigRanges(cr, offset) {
			offset = super.setOrigRanges(cr, offset);
			return this.node ? this.node.setOrigRanges(cr, offset) : offset;
		}
		toString() {
			const { context: { src }, node, range, value } = this;
			if (value != null) return value;
			const str = node ? src.slice(range.start, node.range.start) + String(node) : src.slice(range.start, range.end);
			return PlainValue.Node.addStringTerminator(src, range.end, str);
		}
	};
	var Comment = class extends PlainValue.Node {
		constructor() {
			super(PlainValue.Type.COMMENT);
		}
		/**
		* Parses a comment line from the source
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this scalar
		*/
		parse(context, start) {
			this.context = context;
			const offset = this.parseComment(start);
			this.range = new PlainValue.Range(start, offset);
			return offset;
		}
	};
	function grabCollectionEndComments(node) {
		let cnode = node;
		while (cnode instanceof CollectionItem) cnode = cnode.node;
		if (!(cnode instanceof Collection)) return null;
		const len = cnode.items.length;
		let ci = -1;
		for (let i = len - 1; i >= 0; --i) {
			const n = cnode.items[i];
			if (n.type === PlainValue.Type.COMMENT) {
				const { indent, lineStart } = n.context;
				if (indent > 0 && n.range.start >= lineStart + indent) break;
				ci = i;
			} else if (n.type === PlainValue.Type.BLANK_LINE) ci = i;
			else break;
		}
		if (ci === -1) return null;
		const ca = cnode.items.splice(ci, len - ci);
		const prevEnd = ca[0].range.start;
		while (true) {
			cnode.range.end = prevEnd;
			if (cnode.valueRange && cnode.valueRange.end > prevEnd) cnode.valueRange.end = prevEnd;
			if (cnode === node) break;
			cnode = cnode.context.parent;
		}
		return ca;
	}
	var Collection = class Collection extends PlainValue.Node {
		static nextContentHasIndent(src, offset, indent) {
			const lineStart = PlainValue.Node.endOfLine(src, offset) + 1;
			offset = PlainValue.Node.endOfWhiteSpace(src, lineStart);
			const ch = src[offset];
			if (!ch) return false;
			if (offset >= lineStart + indent) return true;
			if (ch !== "#" && ch !== "\n") return false;
			return Collection.nextContentHasIndent(src, offset, indent);
		}
		constructor(firstItem) {
			super(firstItem.type === PlainValue.Type.SEQ_ITEM ? PlainValue.Type.SEQ : PlainValue.Type.MAP);
			for (let i = firstItem.props.length - 1; i >= 0; --i) if (firstItem.props[i].start < firstItem.context.lineStart) {
				this.props = firstItem.props.slice(0, i + 1);
				firstItem.props = firstItem.props.slice(i + 1);
				const itemRange = firstItem.props[0] || firstItem.valueRange;
				firstItem.range.start = itemRange.start;
				break;
			}
			this.items = [firstItem];
			const ec = grabCollectionEndComments(firstItem);
			if (ec) Array.prototype.push.apply(this.items, ec);
		}
		get includesTrailingLines() {
			return this.items.length > 0;
		}
		/**
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this
		*/
		parse(context, start) {
			this.context = context;
			const { parseNode, src } = context;
			let lineStart = PlainValue.Node.startOfLine(src, start);
			const firstItem = this.items[0];
			firstItem.context.parent = this;
			this.valueRange = PlainValue.Range.copy(firstItem.valueRange);
			const indent = firstItem.range.start - firstItem.context.lineStart;
			let offset = start;
			offset = PlainValue.Node.normalizeOffset(src, offset);
			let ch = src[offset];
			let atLineStart = PlainValue.Node.endOfWhiteSpace(src, lineStart) === offset;
			let prevIncludesTrailingLines = false;
			while (ch) {
				while (ch === "\n" || ch === "#") {
					if (atLineStart && ch === "\n" && !prevIncludesTrailingLines) {
						const blankLine = new BlankLine();
						offset = blankLine.parse({ src }, offset);
						this.valueRange.end = offset;
						if (offset >= src.length) {
							ch = null;
							break;
						}
						this.items.push(blankLine);
						offset -= 1;
					} else if (ch === "#") {
						if (offset < lineStart + indent && !Collection.nextContentHasIndent(src, offset, indent)) return offset;
						const comment = new Comment();
						offset = comment.parse({
							indent,
							lineStart,
							src
						}, offset);
						this.items.push(comment);
						this.valueRange.end = offset;
						if (offset >= src.length) {
							ch = null;
							break;
						}
					}
					lineStart = offset + 1;
					offset = PlainValue.Node.endOfIndent(src, lineStart);
					if (PlainValue.Node.atBlank(src, offset)) {
						const wsEnd = PlainValue.Node.endOfWhiteSpace(src, offset);
						const next = src[wsEnd];
						if (!next || next === "\n" || next === "#") offset = wsEnd;
					}
					ch = src[offset];
					atLineStart = true;
				}
				if (!ch) break;
				if (offset !== lineStart + indent && (atLineStart || ch !== ":")) {
					if (offset < lineStart + indent) {
						if (lineStart > start) offset = lineStart;
						break;
					} else if (!this.error) {
						const msg = "All collection items must start at the same column";
						this.error = new PlainValue.YAMLSyntaxError(this, msg);
					}
				}
				if (firstItem.type === PlainValue.Type.SEQ_ITEM) {
					if (ch !== "-") {
						if (lineStart > start) offset = lineStart;
						break;
					}
				} else if (ch === "-" && !this.error) {
					const next = src[offset + 1];
					if (!next || next === "\n" || next === "	" || next === " ") {
						const msg = "A collection cannot be both a mapping and a sequence";
						this.error = new PlainValue.YAMLSyntaxError(this, msg);
					}
				}
				const node = parseNode({
					atLineStart,
					inCollection: true,
					indent,
					lineStart,
					parent: this
				}, offset);
				if (!node) return offset;
				this.items.push(node);
				this.valueRange.end = node.valueRange.end;
				offset = PlainValue.Node.normalizeOffset(src, node.range.end);
				ch = src[offset];
				atLineStart = false;
				prevIncludesTrailingLines = node.includesTrailingLines;
				if (ch) {
					let ls = offset - 1;
					let prev = src[ls];
					while (prev === " " || prev === "	") prev = src[--ls];
					if (prev === "\n") {
						lineStart = ls + 1;
						atLineStart = true;
					}
				}
				const ec = grabCollectionEndComments(node);
				if (ec) Array.prototype.push.apply(this.items, ec);
			}
			return offset;
		}
		setOrigRanges(cr, offset) {
			offset = super.setOrigRanges(cr, offset);
			this.items.forEach((node) => {
				offset = node.setOrigRanges(cr, offset);
			});
			return offset;
		}
		toString() {
			const { context: { src }, items, range, value } = this;
			if (value != null) return value;
			let str = src.slice(range.start, items[0].range.start) + String(items[0]);
			for (let i = 1; i < items.length; ++i) {
				const item = items[i];
				const { atLineStart, indent } = item.context;
				if (atLineStart) for (let i = 0; i < indent; ++i) str += " ";
				str += String(item);
			}
			return PlainValue.Node.addStringTerminator(src, range.end, str);
		}
	};
	var Directive = class extends PlainValue.Node {
		constructor() {
			super(PlainValue.Type.DIRECTIVE);
			this.name = null;
		}
		get parameters() {
			const raw = this.rawValue;
			return raw ? raw.trim().split(/[ \t]+/) : [];
		}
		parseName(start) {
			const { src } = this.context;
			let offset = start;
			let ch = src[offset];
			while (ch && ch !== "\n" && ch !== "	" && ch !== " ") ch = src[offset += 1];
			this.name = src.slice(start, offset);
			return offset;
		}
		parseParameters(start) {
			const { src } = this.context;
			let offset = start;
			let ch = src[offset];
			while (ch && ch !== "\n" && ch !== "#") ch = src[offset += 1];
			this.valueRange = new PlainValue.Range(start, offset);
			return offset;
		}
		parse(context, start) {
			this.context = context;
			let offset = this.parseName(start + 1);
			offset = this.parseParameters(offset);
			offset = this.parseComment(offset);
			this.range = new PlainValue.Range(start, offset);
			return offset;
		}
	};
	var Document = class Document extends PlainValue.Node {
		static startCommentOrEndBlankLine(src, start) {
			const offset = PlainValue.Node.endOfWhiteSpace(src, start);
			const ch = src[offset];
			return ch === "#" || ch === "\n" ? offset : start;
		}
		constructor() {
			super(PlainValue.Type.DOCUMENT);
			this.directives = null;
			this.contents = null;
			this.directivesEndMarker = null;
			this.documentEndMarker = null;
		}
		parseDirectives(start) {
			const { src } = this.context;
			this.directives = [];
			let atLineStart = true;
			let hasDirectives = false;
			let offset = start;
			while (!PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DIRECTIVES_END)) {
				offset = Document.startCommentOrEndBlankLine(src, offset);
				switch (src[offset]) {
					case "\n":
						if (atLineStart) {
							const blankLine = new BlankLine();
							offset = blankLine.parse({ src }, offset);
							if (offset < src.length) this.directives.push(blankLine);
						} else {
							offset += 1;
							atLineStart = true;
						}
						break;
					case "#":
						{
							const comment = new Comment();
							offset = comment.parse({ src }, offset);
							this.directives.push(comment);
							atLineStart = false;
						}
						break;
					case "%":
						{
							const directive = new Directive();
							offset = directive.parse({
								parent: this,
								src
							}, offset);
							this.directives.push(directive);
							hasDirectives = true;
							atLineStart = false;
						}
						break;
					default:
						if (hasDirectives) this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line");
						else if (this.directives.length > 0) {
							this.contents = this.directives;
							this.directives = [];
						}
						return offset;
				}
			}
			if (src[offset]) {
				this.directivesEndMarker = new PlainValue.Range(offset, offset + 3);
				return offset + 3;
			}
			if (hasDirectives) this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line");
			else if (this.directives.length > 0) {
				this.contents = this.directives;
				this.directives = [];
			}
			return offset;
		}
		parseContents(start) {
			const { parseNode, src } = this.context;
			if (!this.contents) this.contents = [];
			let lineStart = start;
			while (src[lineStart - 1] === "-") lineStart -= 1;
			let offset = PlainValue.Node.endOfWhiteSpace(src, start);
			let atLineStart = lineStart === start;
			this.valueRange = new PlainValue.Range(offset);
			while (!PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DOCUMENT_END)) {
				switch (src[offset]) {
					case "\n":
						if (atLineStart) {
							const blankLine = new BlankLine();
							offset = blankLine.parse({ src }, offset);
							if (offset < src.length) this.contents.push(blankLine);
						} else {
							offset += 1;
							atLineStart = true;
						}
						lineStart = offset;
						break;
					case "#":
						{
							const comment = new Comment();
							offset = comment.parse({ src }, offset);
							this.contents.push(comment);
							atLineStart = false;
						}
						break;
					default: {
						const iEnd = PlainValue.Node.endOfIndent(src, offset);
						const node = parseNode({
							atLineStart,
							indent: -1,
							inFlow: false,
							inCollection: false,
							lineStart,
							parent: this
						}, iEnd);
						if (!node) return this.valueRange.end = iEnd;
						this.contents.push(node);
						offset = node.range.end;
						atLineStart = false;
						const ec = grabCollectionEndComments(node);
						if (ec) Array.prototype.push.apply(this.contents, ec);
					}
				}
				offset = Document.startCommentOrEndBlankLine(src, offset);
			}
			this.valueRange.end = offset;
			if (src[offset]) {
				this.documentEndMarker = new PlainValue.Range(offset, offset + 3);
				offset += 3;
				if (src[offset]) {
					offset = PlainValue.Node.endOfWhiteSpace(src, offset);
					if (src[offset] === "#") {
						const comment = new Comment();
						offset = comment.parse({ src }, offset);
						this.contents.push(comment);
					}
					switch (src[offset]) {
						case "\n":
							offset += 1;
							break;
						case void 0: break;
						default: this.error = new PlainValue.YAMLSyntaxError(this, "Document end marker line cannot have a non-comment suffix");
					}
				}
			}
			return offset;
		}
		/**
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this
		*/
		parse(context, start) {
			context.root = this;
			this.context = context;
			const { src } = context;
			let offset = src.charCodeAt(start) === 65279 ? start + 1 : start;
			offset = this.parseDirectives(offset);
			offset = this.parseContents(offset);
			return offset;
		}
		setOrigRanges(cr, offset) {
			offset = super.setOrigRanges(cr, offset);
			this.directives.forEach((node) => {
				offset = node.setOrigRanges(cr, offset);
			});
			if (this.directivesEndMarker) offset = this.directivesEndMarker.setOrigRange(cr, offset);
			this.contents.forEach((node) => {
				offset = node.setOrigRanges(cr, offset);
			});
			if (this.documentEndMarker) offset = this.documentEndMarker.setOrigRange(cr, offset);
			return offset;
		}
		toString() {
			const { contents, directives, value } = this;
			if (value != null) return value;
			let str = directives.join("");
			if (contents.length > 0) {
				if (directives.length > 0 || contents[0].type === PlainValue.Type.COMMENT) str += "---\n";
				str += contents.join("");
			}
			if (str[str.length - 1] !== "\n") str += "\n";
			return str;
		}
	};
	var Alias = class extends PlainValue.Node {
		/**
		* Parses an *alias from the source
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this scalar
		*/
		parse(context, start) {
			this.context = context;
			const { src } = context;
			let offset = PlainValue.Node.endOfIdentifier(src, start + 1);
			this.valueRange = new PlainValue.Range(start + 1, offset);
			offset = PlainValue.Node.endOfWhiteSpace(src, offset);
			offset = this.parseComment(offset);
			return offset;
		}
	};
	const Chomp = {
		CLIP: "CLIP",
		KEEP: "KEEP",
		STRIP: "STRIP"
	};
	var BlockValue = class extends PlainValue.Node {
		constructor(type, props) {
			super(type, props);
			this.blockIndent = null;
			this.chomping = Chomp.CLIP;
			this.header = null;
		}
		get includesTrailingLines() {
			return this.chomping === Chomp.KEEP;
		}
		get strValue() {
			if (!this.valueRange || !this.context) return null;
			let { start, end } = this.valueRange;
			const { indent, src } = this.context;
			if (this.valueRange.isEmpty()) return "";
			let lastNewLine = null;
			let ch = src[end - 1];
			while (ch === "\n" || ch === "	" || ch === " ") {
				end -= 1;
				if (end <= start) {
					if (this.chomping === Chomp.KEEP) break;
					else return "";
				}
				if (ch === "\n") lastNewLine = end;
				ch = src[end - 1];
			}
			let keepStart = end + 1;
			if (lastNewLine) {
				if (this.chomping === Chomp.KEEP) {
					keepStart = lastNewLine;
					end = this.valueRange.end;
				} else end = lastNewLine;
			}
			const bi = indent + this.blockIndent;
			const folded = this.type === PlainValue.Type.BLOCK_FOLDED;
			let atStart = true;
			let str = "";
			let sep = "";
			let prevMoreIndented = false;
			for (let i = start; i < end; ++i) {
				for (let j = 0; j < bi; ++j) {
					if (src[i] !== " ") break;
					i += 1;
				}
				const ch = src[i];
				if (ch === "\n") {
					if (sep === "\n") str += "\n";
					else sep = "\n";
				} else {
					const lineEnd = PlainValue.Node.endOfLine(src, i);
					const line = src.slice(i, lineEnd);
					i = lineEnd;
					if (folded && (ch === " " || ch === "	") && i < keepStart) {
						if (sep === " ") sep = "\n";
						else if (!prevMoreIndented && !atStart && sep === "\n") sep = "\n\n";
						str += sep + line;
						sep = lineEnd < end && src[lineEnd] || "";
						prevMoreIndented = true;
					} else {
						str += sep + line;
						sep = folded && i < keepStart ? " " : "\n";
						prevMoreIndented = false;
					}
					if (atStart && line !== "") atStart = false;
				}
			}
			return this.chomping === Chomp.STRIP ? str : str + "\n";
		}
		parseBlockHeader(start) {
			const { src } = this.context;
			let offset = start + 1;
			let bi = "";
			while (true) {
				const ch = src[offset];
				switch (ch) {
					case "-":
						this.chomping = Chomp.STRIP;
						break;
					case "+":
						this.chomping = Chomp.KEEP;
						break;
					case "0":
					case "1":
					case "2":
					case "3":
					case "4":
					case "5":
					case "6":
					case "7":
					case "8":
					case "9":
						bi += ch;
						break;
					default:
						this.blockIndent = Number(bi) || null;
						this.header = new PlainValue.Range(start, offset);
						return offset;
				}
				offset += 1;
			}
		}
		parseBlockValue(start) {
			const { indent, src } = this.context;
			const explicit = !!this.blockIndent;
			let offset = start;
			let valueEnd = start;
			let minBlockIndent = 1;
			for (let ch = src[offset]; ch === "\n"; ch = src[offset]) {
				offset += 1;
				if (PlainValue.Node.atDocumentBoundary(src, offset)) break;
				const end = PlainValue.Node.endOfBlockIndent(src, indent, offset);
				if (end === null) break;
				const ch = src[end];
				const lineIndent = end - (offset + indent);
				if (!this.blockIndent) {
					if (src[end] !== "\n") {
						if (lineIndent < minBlockIndent) {
							const msg = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
							this.error = new PlainValue.YAMLSemanticError(this, msg);
						}
						this.blockIndent = lineIndent;
					} else if (lineIndent > minBlockIndent) minBlockIndent = lineIndent;
				} else if (ch && ch !== "\n" && lineIndent < this.blockIndent) {
					if (src[end] === "#") break;
					if (!this.error) {
						const msg = `Block scalars must not be less indented than their ${explicit ? "explicit indentation indicator" : "first line"}`;
						this.error = new PlainValue.YAMLSemanticError(this, msg);
					}
				}
				if (src[end] === "\n") offset = end;
				else offset = valueEnd = PlainValue.Node.endOfLine(src, end);
			}
			if (this.chomping !== Chomp.KEEP) offset = src[valueEnd] ? valueEnd + 1 : valueEnd;
			this.valueRange = new PlainValue.Range(start + 1, offset);
			return offset;
		}
		/**
		* Parses a block value from the source
		*
		* Accepted forms are:
		* ```
		* BS
		* block
		* lines
		*
		* BS #comment
		* block
		* lines
		* ```
		* where the block style BS matches the regexp `[|>][-+1-9]*` and block lines
		* are empty or have an indent level greater than `indent`.
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this block
		*/
		parse(context, start) {
			this.context = context;
			const { src } = context;
			let offset = this.parseBlockHeader(start);
			offset = PlainValue.Node.endOfWhiteSpace(src, offset);
			offset = this.parseComment(offset);
			offset = this.parseBlockValue(offset);
			return offset;
		}
		setOrigRanges(cr, offset) {
			offset = super.setOrigRanges(cr, offset);
			return this.header ? this.header.setOrigRange(cr, offset) : offset;
		}
	};
	var FlowCollection = class extends PlainValue.Node {
		constructor(type, props) {
			super(type, props);
			this.items = null;
		}
		prevNodeIsJsonLike(idx = this.items.length) {
			const node = this.items[idx - 1];
			return !!node && (node.jsonLike || node.type === PlainValue.Type.COMMENT && this.prevNodeIsJsonLike(idx - 1));
		}
		/**
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this
		*/
		parse(context, start) {
			this.context = context;
			const { parseNode, src } = context;
			let { indent, lineStart } = context;
			let char = src[start];
			this.items = [{
				char,
				offset: start
			}];
			let offset = PlainValue.Node.endOfWhiteSpace(src, start + 1);
			char = src[offset];
			while (char && char !== "]" && char !== "}") {
				switch (char) {
					case "\n":
						lineStart = offset + 1;
						if (src[PlainValue.Node.endOfWhiteSpace(src, lineStart)] === "\n") {
							const blankLine = new BlankLine();
							lineStart = blankLine.parse({ src }, lineStart);
							this.items.push(blankLine);
						}
						offset = PlainValue.Node.endOfIndent(src, lineStart);
						if (offset <= lineStart + indent) {
							char = src[offset];
							if (offset < lineStart + indent || char !== "]" && char !== "}") {
								const msg = "Insufficient indentation in flow collection";
								this.error = new PlainValue.YAMLSemanticError(this, msg);
							}
						}
						break;
					case ",":
						this.items.push({
							char,
							offset
						});
						offset += 1;
						break;
					case "#":
						{
							const comment = new Comment();
							offset = comment.parse({ src }, offset);
							this.items.push(comment);
						}
						break;
					case "?":
					case ":": {
						const next = src[offset + 1];
						if (next === "\n" || next === "	" || next === " " || next === "," || char === ":" && this.prevNodeIsJsonLike()) {
							this.items.push({
								char,
								offset
							});
							offset += 1;
							break;
						}
					}
					default: {
						const node = parseNode({
							atLineStart: false,
							inCollection: false,
							inFlow: true,
							indent: -1,
							lineStart,
							parent: this
						}, offset);
						if (!node) {
							this.valueRange = new PlainValue.Range(start, offset);
							return offset;
						}
						this.items.push(node);
						offset = PlainValue.Node.normalizeOffset(src, node.range.end);
					}
				}
				offset = PlainValue.Node.endOfWhiteSpace(src, offset);
				char = src[offset];
			}
			this.valueRange = new PlainValue.Range(start, offset + 1);
			if (char) {
				this.items.push({
					char,
					offset
				});
				offset = PlainValue.Node.endOfWhiteSpace(src, offset + 1);
				offset = this.parseComment(offset);
			}
			return offset;
		}
		setOrigRanges(cr, offset) {
			offset = super.setOrigRanges(cr, offset);
			this.items.forEach((node) => {
				if (node instanceof PlainValue.Node) offset = node.setOrigRanges(cr, offset);
				else if (cr.length === 0) node.origOffset = node.offset;
				else {
					let i = offset;
					while (i < cr.length) if (cr[i] > node.offset) break;
					else ++i;
					node.origOffset = node.offset + i;
					offset = i;
				}
			});
			return offset;
		}
		toString() {
			const { context: { src }, items, range, value } = this;
			if (value != null) return value;
			const nodes = items.filter((item) => item instanceof PlainValue.Node);
			let str = "";
			let prevEnd = range.start;
			nodes.forEach((node) => {
				const prefix = src.slice(prevEnd, node.range.start);
				prevEnd = node.range.end;
				str += prefix + String(node);
				if (str[str.length - 1] === "\n" && src[prevEnd - 1] !== "\n" && src[prevEnd] === "\n") prevEnd += 1;
			});
			str += src.slice(prevEnd, range.end);
			return PlainValue.Node.addStringTerminator(src, range.end, str);
		}
	};
	var QuoteDouble = class QuoteDouble extends PlainValue.Node {
		static endOfQuote(src, offset) {
			let ch = src[offset];
			while (ch && ch !== "\"") {
				offset += ch === "\\" ? 2 : 1;
				ch = src[offset];
			}
			return offset + 1;
		}
		/**
		* @returns {string | { str: string, errors: YAMLSyntaxError[] }}
		*/
		get strValue() {
			if (!this.valueRange || !this.context) return null;
			const errors = [];
			const { start, end } = this.valueRange;
			const { indent, src } = this.context;
			if (src[end - 1] !== "\"") errors.push(new PlainValue.YAMLSyntaxError(this, "Missing closing \"quote"));
			let str = "";
			for (let i = start + 1; i < end - 1; ++i) {
				const ch = src[i];
				if (ch === "\n") {
					if (PlainValue.Node.atDocumentBoundary(src, i + 1)) errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
					const { fold, offset, error } = PlainValue.Node.foldNewline(src, i, indent);
					str += fold;
					i = offset;
					if (error) errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line double-quoted string needs to be sufficiently indented"));
				} else if (ch === "\\") {
					i += 1;
					switch (src[i]) {
						case "0":
							str += "\0";
							break;
						case "a":
							str += "\x07";
							break;
						case "b":
							str += "\b";
							break;
						case "e":
							str += "\x1B";
							break;
						case "f":
							str += "\f";
							break;
						case "n":
							str += "\n";
							break;
						case "r":
							str += "\r";
							break;
						case "t":
							str += "	";
							break;
						case "v":
							str += "\v";
							break;
						case "N":
							str += "";
							break;
						case "_":
							str += "\xA0";
							break;
						case "L":
							str += "\u2028";
							break;
						case "P":
							str += "\u2029";
							break;
						case " ":
							str += " ";
							break;
						case "\"":
							str += "\"";
							break;
						case "/":
							str += "/";
							break;
						case "\\":
							str += "\\";
							break;
						case "	":
							str += "	";
							break;
						case "x":
							str += this.parseCharCode(i + 1, 2, errors);
							i += 2;
							break;
						case "u":
							str += this.parseCharCode(i + 1, 4, errors);
							i += 4;
							break;
						case "U":
							str += this.parseCharCode(i + 1, 8, errors);
							i += 8;
							break;
						case "\n":
							while (src[i + 1] === " " || src[i + 1] === "	") i += 1;
							break;
						default:
							errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(i - 1, 2)}`));
							str += "\\" + src[i];
					}
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = src[i + 1];
					while (next === " " || next === "	") {
						i += 1;
						next = src[i + 1];
					}
					if (next !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch;
				} else str += ch;
			}
			return errors.length > 0 ? {
				errors,
				str
			} : str;
		}
		parseCharCode(offset, length, errors) {
			const { src } = this.context;
			const cc = src.substr(offset, length);
			const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
			if (isNaN(code)) {
				errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(offset - 2, length + 2)}`));
				return src.substr(offset - 2, length + 2);
			}
			return String.fromCodePoint(code);
		}
		/**
		* Parses a "double quoted" value from the source
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this scalar
		*/
		parse(context, start) {
			this.context = context;
			const { src } = context;
			let offset = QuoteDouble.endOfQuote(src, start + 1);
			this.valueRange = new PlainValue.Range(start, offset);
			offset = PlainValue.Node.endOfWhiteSpace(src, offset);
			offset = this.parseComment(offset);
			return offset;
		}
	};
	var QuoteSingle = class QuoteSingle extends PlainValue.Node {
		static endOfQuote(src, offset) {
			let ch = src[offset];
			while (ch) if (ch === "'") {
				if (src[offset + 1] !== "'") break;
				ch = src[offset += 2];
			} else ch = src[offset += 1];
			return offset + 1;
		}
		/**
		* @returns {string | { str: string, errors: YAMLSyntaxError[] }}
		*/
		get strValue() {
			if (!this.valueRange || !this.context) return null;
			const errors = [];
			const { start, end } = this.valueRange;
			const { indent, src } = this.context;
			if (src[end - 1] !== "'") errors.push(new PlainValue.YAMLSyntaxError(this, "Missing closing 'quote"));
			let str = "";
			for (let i = start + 1; i < end - 1; ++i) {
				const ch = src[i];
				if (ch === "\n") {
					if (PlainValue.Node.atDocumentBoundary(src, i + 1)) errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
					const { fold, offset, error } = PlainValue.Node.foldNewline(src, i, indent);
					str += fold;
					i = offset;
					if (error) errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line single-quoted string needs to be sufficiently indented"));
				} else if (ch === "'") {
					str += ch;
					i += 1;
					if (src[i] !== "'") errors.push(new PlainValue.YAMLSyntaxError(this, "Unescaped single quote? This should not happen."));
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = src[i + 1];
					while (next === " " || next === "	") {
						i += 1;
						next = src[i + 1];
					}
					if (next !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch;
				} else str += ch;
			}
			return errors.length > 0 ? {
				errors,
				str
			} : str;
		}
		/**
		* Parses a 'single quoted' value from the source
		*
		* @param {ParseContext} context
		* @param {number} start - Index of first character
		* @returns {number} - Index of the character after this scalar
		*/
		parse(context, start) {
			this.context = context;
			const { src } = context;
			let offset = QuoteSingle.endOfQuote(src, start + 1);
			this.valueRange = new PlainValue.Range(start, offset);
			offset = PlainValue.Node.endOfWhiteSpace(src, offset);
			offset = this.parseComment(offset);
			return offset;
		}
	};
	function createNewNode(type, props) {
		switch (type) {
			case PlainValue.Type.ALIAS: return new Alias(type, props);
			case PlainValue.Type.BLOCK_FOLDED:
			case PlainValue.Type.BLOCK_LITERAL: return new BlockValue(type, props);
			case PlainValue.Type.FLOW_MAP:
			case PlainValue.Type.FLOW_SEQ: return new FlowCollection(type, props);
			case PlainValue.Type.MAP_KEY:
			case PlainValue.Type.MAP_VALUE:
			case PlainValue.Type.SEQ_ITEM: return new CollectionItem(type, props);
			case PlainValue.Type.COMMENT:
			case PlainValue.Type.PLAIN: return new PlainValue.PlainValue(type, props);
			case PlainValue.Type.QUOTE_DOUBLE: return new QuoteDouble(type, props);
			case PlainValue.Type.QUOTE_SINGLE: return new QuoteSingle(type, props);
			/* istanbul ignore next */
			default: return null;
		}
	}
	/**
	* @param {boolean} atLineStart - Node starts at beginning of line
	* @param {boolean} inFlow - true if currently in a flow context
	* @param {boolean} inCollection - true if currently in a collection context
	* @param {number} indent - Current level of indentation
	* @param {number} lineStart - Start of the current line
	* @param {Node} parent - The parent of the node
	* @param {string} src - Source of the YAML document
	*/
	var ParseContext = class ParseContext {
		static parseType(src, offset, inFlow) {
			switch (src[offset]) {
				case "*": return PlainValue.Type.ALIAS;
				case ">": return PlainValue.Type.BLOCK_FOLDED;
				case "|": return PlainValue.Type.BLOCK_LITERAL;
				case "{": return PlainValue.Type.FLOW_MAP;
				case "[": return PlainValue.Type.FLOW_SEQ;
				case "?": return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.MAP_KEY : PlainValue.Type.PLAIN;
				case ":": return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.MAP_VALUE : PlainValue.Type.PLAIN;
				case "-": return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.SEQ_ITEM : PlainValue.Type.PLAIN;
				case "\"": return PlainValue.Type.QUOTE_DOUBLE;
				case "'": return PlainValue.Type.QUOTE_SINGLE;
				default: return PlainValue.Type.PLAIN;
			}
		}
		constructor(orig = {}, { atLineStart, inCollection, inFlow, indent, lineStart, parent } = {}) {
			/**
			* Parses a node from the source
			* @param {ParseContext} overlay
			* @param {number} start - Index of first non-whitespace character for the node
			* @returns {?Node} - null if at a document boundary
			*/
			PlainValue._defineProperty(this, "parseNode", (overlay, start) => {
				if (PlainValue.Node.atDocumentBoundary(this.src, start)) return null;
				const context = new ParseContext(this, overlay);
				const { props, type, valueStart } = context.parseProps(start);
				const node = createNewNode(type, props);
				let offset = start;
				try {
					offset = node.parse(context, valueStart);
				} catch (error) {
					const msg = error instanceof Error ? error.message : String(error);
					if (!node.error) node.error = new PlainValue.YAMLSyntaxError(node, msg);
				}
				node.range = new PlainValue.Range(start, offset);
				/* istanbul ignore if */
				if (offset <= start) {
					if (!node.error) node.error = /* @__PURE__ */ new Error(`Node#parse consumed no characters`);
					node.error.parseEnd = offset;
					node.error.source = node;
					node.range.end = start + 1;
				}
				if (context.nodeStartsCollection(node)) {
					if (!node.error && !context.atLineStart && context.parent.type === PlainValue.Type.DOCUMENT) node.error = new PlainValue.YAMLSyntaxError(node, "Block collection must not have preceding content here (e.g. directives-end indicator)");
					const collection = new Collection(node);
					offset = collection.parse(new ParseContext(context), offset);
					collection.range = new PlainValue.Range(start, offset);
					return collection;
				}
				return node;
			});
			this.atLineStart = atLineStart != null ? atLineStart : orig.atLineStart || false;
			this.inCollection = inCollection != null ? inCollection : orig.inCollection || false;
			this.inFlow = inFlow != null ? inFlow : orig.inFlow || false;
			this.indent = indent != null ? indent : orig.indent;
			this.lineStart = lineStart != null ? lineStart : orig.lineStart;
			this.parent = parent != null ? parent : orig.parent || {};
			this.root = orig.root;
			this.src = orig.src;
		}
		nodeStartsCollection(node) {
			const { inCollection, inFlow, src } = this;
			if (inCollection || inFlow) return false;
			if (node instanceof CollectionItem) return true;
			let offset = node.range.end;
			if (src[offset] === "\n" || src[offset - 1] === "\n") return false;
			offset = PlainValue.Node.endOfWhiteSpace(src, offset);
			return src[offset] === ":";
		}
		parseProps(offset) {
			const { inFlow, parent, src } = this;
			const props = [];
			let lineHasProps = false;
			offset = this.atLineStart ? PlainValue.Node.endOfIndent(src, offset) : PlainValue.Node.endOfWhiteSpace(src, offset);
			let ch = src[offset];
			while (ch === PlainValue.Char.ANCHOR || ch === PlainValue.Char.COMMENT || ch === PlainValue.Char.TAG || ch === "\n") {
				if (ch === "\n") {
					let inEnd = offset;
					let lineStart;
					do {
						lineStart = inEnd + 1;
						inEnd = PlainValue.Node.endOfIndent(src, lineStart);
					} while (src[inEnd] === "\n");
					const indentDiff = inEnd - (lineStart + this.indent);
					const noIndicatorAsIndent = parent.type === PlainValue.Type.SEQ_ITEM && parent.context.atLineStart;
					if (src[inEnd] !== "#" && !PlainValue.Node.nextNodeIsIndented(src[inEnd], indentDiff, !noIndicatorAsIndent)) break;
					this.atLineStart = true;
					this.lineStart = lineStart;
					lineHasProps = false;
					offset = inEnd;
				} else if (ch === PlainValue.Char.COMMENT) {
					const end = PlainValue.Node.endOfLine(src, offset + 1);
					props.push(new PlainValue.Range(offset, end));
					offset = end;
				} else {
					let end = PlainValue.Node.endOfIdentifier(src, offset + 1);
					if (ch === PlainValue.Char.TAG && src[end] === "," && /^[a-zA-Z0-9-]+\.[a-zA-Z0-9-]+,\d\d\d\d(-\d\d){0,2}\/\S/.test(src.slice(offset + 1, end + 13))) end = PlainValue.Node.endOfIdentifier(src, end + 5);
					props.push(new PlainValue.Range(offset, end));
					lineHasProps = true;
					offset = PlainValue.Node.endOfWhiteSpace(src, end);
				}
				ch = src[offset];
			}
			if (lineHasProps && ch === ":" && PlainValue.Node.atBlank(src, offset + 1, true)) offset -= 1;
			return {
				props,
				type: ParseContext.parseType(src, offset, inFlow),
				valueStart: offset
			};
		}
	};
	function parse(src) {
		const cr = [];
		if (src.indexOf("\r") !== -1) src = src.replace(/\r\n?/g, (match, offset) => {
			if (match.length > 1) cr.push(offset);
			return "\n";
		});
		const documents = [];
		let offset = 0;
		do {
			const doc = new Document();
			const context = new ParseContext({ src });
			offset = doc.parse(context, offset);
			documents.push(doc);
		} while (offset < src.length);
		documents.setOrigRanges = () => {
			if (cr.length === 0) return false;
			for (let i = 1; i < cr.length; ++i) cr[i] -= i;
			let crOffset = 0;
			for (let i = 0; i < documents.length; ++i) crOffset = documents[i].setOrigRanges(cr, crOffset);
			cr.splice(0, cr.length);
			return true;
		};
		documents.toString = () => documents.join("...\n");
		return documents;
	}
	exports.parse = parse;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/resolveSeq-95613e94.js
var require_resolveSeq_95613e94 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var PlainValue = require_PlainValue_516d5bc2();
	function addCommentBefore(str, indent, comment) {
		if (!comment) return str;
		return `#${comment.replace(/[\s\S]^/gm, `$&${indent}#`)}\n${indent}${str}`;
	}
	function addComment(str, indent, comment) {
		return !comment ? str : comment.indexOf("\n") === -1 ? `${str} #${comment}` : `${str}\n` + comment.replace(/^/gm, `${indent || ""}#`);
	}
	var Node = class {};
	function toJSON(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJSON(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			const anchor = ctx && ctx.anchors && ctx.anchors.get(value);
			if (anchor) ctx.onCreate = (res) => {
				anchor.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (anchor && ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if ((!ctx || !ctx.keep) && typeof value === "bigint") return Number(value);
		return value;
	}
	var Scalar = class extends Node {
		constructor(value) {
			super();
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx && ctx.keep ? this.value : toJSON(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else {
				const o = {};
				Object.defineProperty(o, k, {
					value: v,
					writable: true,
					enumerable: true,
					configurable: true
				});
				v = o;
			}
		}
		return schema.createNode(v, false);
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && path[Symbol.iterator]().next().done;
	var Collection = class Collection extends Node {
		constructor(schema) {
			super();
			PlainValue._defineProperty(this, "items", []);
			this.schema = schema;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (node instanceof Collection) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn([key, ...rest]) {
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (node instanceof Collection) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn([key, ...rest], keepScalar) {
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && node instanceof Scalar ? node.value : node;
			else return node instanceof Collection ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues() {
			return this.items.every((node) => {
				if (!node || node.type !== "PAIR") return false;
				const n = node.value;
				return n == null || n instanceof Scalar && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn([key, ...rest]) {
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return node instanceof Collection ? node.hasIn(rest) : false;
		}
		setIn([key, ...rest], value) {
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (node instanceof Collection) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/* istanbul ignore next */
		toJSON() {
			return null;
		}
		toString(ctx, { blockItem, flowChars, isMap, itemIndent }, onComment, onChompKeep) {
			const { indent, indentStep, stringify } = ctx;
			const inFlow = this.type === PlainValue.Type.FLOW_MAP || this.type === PlainValue.Type.FLOW_SEQ || ctx.inFlow;
			if (inFlow) itemIndent += indentStep;
			const allNullValues = isMap && this.hasAllNullValues();
			ctx = Object.assign({}, ctx, {
				allNullValues,
				indent: itemIndent,
				inFlow,
				type: null
			});
			let chompKeep = false;
			let hasItemWithNewLine = false;
			const nodes = this.items.reduce((nodes, item, i) => {
				let comment;
				if (item) {
					if (!chompKeep && item.spaceBefore) nodes.push({
						type: "comment",
						str: ""
					});
					if (item.commentBefore) item.commentBefore.match(/^.*$/gm).forEach((line) => {
						nodes.push({
							type: "comment",
							str: `#${line}`
						});
					});
					if (item.comment) comment = item.comment;
					if (inFlow && (!chompKeep && item.spaceBefore || item.commentBefore || item.comment || item.key && (item.key.commentBefore || item.key.comment) || item.value && (item.value.commentBefore || item.value.comment))) hasItemWithNewLine = true;
				}
				chompKeep = false;
				let str = stringify(item, ctx, () => comment = null, () => chompKeep = true);
				if (inFlow && !hasItemWithNewLine && str.includes("\n")) hasItemWithNewLine = true;
				if (inFlow && i < this.items.length - 1) str += ",";
				str = addComment(str, itemIndent, comment);
				if (chompKeep && (comment || inFlow)) chompKeep = false;
				nodes.push({
					type: "item",
					str
				});
				return nodes;
			}, []);
			let str;
			if (nodes.length === 0) str = flowChars.start + flowChars.end;
			else if (inFlow) {
				const { start, end } = flowChars;
				const strings = nodes.map((n) => n.str);
				if (hasItemWithNewLine || strings.reduce((sum, str) => sum + str.length + 2, 2) > Collection.maxFlowStringSingleLineLength) {
					str = start;
					for (const s of strings) str += s ? `\n${indentStep}${indent}${s}` : "\n";
					str += `\n${indent}${end}`;
				} else str = `${start} ${strings.join(" ")} ${end}`;
			} else {
				const strings = nodes.map(blockItem);
				str = strings.shift();
				for (const s of strings) str += s ? `\n${indent}${s}` : "\n";
			}
			if (this.comment) {
				str += "\n" + this.comment.replace(/^/gm, `${indent}#`);
				if (onComment) onComment();
			} else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
	};
	PlainValue._defineProperty(Collection, "maxFlowStringSingleLineLength", 60);
	function asItemIndex(key) {
		let idx = key instanceof Scalar ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	var YAMLSeq = class extends Collection {
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && it instanceof Scalar ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx && ctx.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJSON(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return super.toString(ctx, {
				blockItem: (n) => n.type === "comment" ? n.str : `- ${n.str}`,
				flowChars: {
					start: "[",
					end: "]"
				},
				isMap: false,
				itemIndent: (ctx.indent || "") + "  "
			}, onComment, onChompKeep);
		}
	};
	const stringifyKey = (key, jsKey, ctx) => {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (key instanceof Node && ctx && ctx.doc) return key.toString({
			anchors: Object.create(null),
			doc: ctx.doc,
			indent: "",
			indentStep: ctx.indentStep,
			inFlow: true,
			inStringifyKey: true,
			stringify: ctx.stringify
		});
		return JSON.stringify(jsKey);
	};
	var Pair = class Pair extends Node {
		constructor(key, value = null) {
			super();
			this.key = key;
			this.value = value;
			this.type = Pair.Type.PAIR;
		}
		get commentBefore() {
			return this.key instanceof Node ? this.key.commentBefore : void 0;
		}
		set commentBefore(cb) {
			if (this.key == null) this.key = new Scalar(null);
			if (this.key instanceof Node) this.key.commentBefore = cb;
			else throw new Error("Pair.commentBefore is an alias for Pair.key.commentBefore. To set it, the key must be a Node.");
		}
		addToJSMap(ctx, map) {
			const key = toJSON(this.key, "", ctx);
			if (map instanceof Map) {
				const value = toJSON(this.value, key, ctx);
				map.set(key, value);
			} else if (map instanceof Set) map.add(key);
			else {
				const stringKey = stringifyKey(this.key, key, ctx);
				const value = toJSON(this.value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = value;
			}
			return map;
		}
		toJSON(_, ctx) {
			const pair = ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return this.addToJSMap(ctx, pair);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx || !ctx.doc) return JSON.stringify(this);
			const { indent: indentSize, indentSeq, simpleKeys } = ctx.doc.options;
			let { key, value } = this;
			let keyComment = key instanceof Node && key.comment;
			if (simpleKeys) {
				if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
				if (key instanceof Collection) throw new Error("With simple keys, collection cannot be used as a key value");
			}
			let explicitKey = !simpleKeys && (!key || keyComment || (key instanceof Node ? key instanceof Collection || key.type === PlainValue.Type.BLOCK_FOLDED || key.type === PlainValue.Type.BLOCK_LITERAL : typeof key === "object"));
			const { doc, indent, indentStep, stringify } = ctx;
			ctx = Object.assign({}, ctx, {
				implicitKey: !explicitKey,
				indent: indent + indentStep
			});
			let chompKeep = false;
			let str = stringify(key, ctx, () => keyComment = null, () => chompKeep = true);
			str = addComment(str, ctx.indent, keyComment);
			if (!explicitKey && str.length > 1024) {
				if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
				explicitKey = true;
			}
			if (ctx.allNullValues && !simpleKeys) {
				if (this.comment) {
					str = addComment(str, ctx.indent, this.comment);
					if (onComment) onComment();
				} else if (chompKeep && !keyComment && onChompKeep) onChompKeep();
				return ctx.inFlow && !explicitKey ? str : `? ${str}`;
			}
			str = explicitKey ? `? ${str}\n${indent}:` : `${str}:`;
			if (this.comment) {
				str = addComment(str, ctx.indent, this.comment);
				if (onComment) onComment();
			}
			let vcb = "";
			let valueComment = null;
			if (value instanceof Node) {
				if (value.spaceBefore) vcb = "\n";
				if (value.commentBefore) {
					const cs = value.commentBefore.replace(/^/gm, `${ctx.indent}#`);
					vcb += `\n${cs}`;
				}
				valueComment = value.comment;
			} else if (value && typeof value === "object") value = doc.schema.createNode(value, true);
			ctx.implicitKey = false;
			if (!explicitKey && !this.comment && value instanceof Scalar) ctx.indentAtStart = str.length + 1;
			chompKeep = false;
			if (!indentSeq && indentSize >= 2 && !ctx.inFlow && !explicitKey && value instanceof YAMLSeq && value.type !== PlainValue.Type.FLOW_SEQ && !value.tag && !doc.anchors.getName(value)) ctx.indent = ctx.indent.substr(2);
			const valueStr = stringify(value, ctx, () => valueComment = null, () => chompKeep = true);
			let ws = " ";
			if (vcb || this.comment) ws = `${vcb}\n${ctx.indent}`;
			else if (!explicitKey && value instanceof Collection) {
				if (!(valueStr[0] === "[" || valueStr[0] === "{") || valueStr.includes("\n")) ws = `\n${ctx.indent}`;
			} else if (valueStr[0] === "\n") ws = "";
			if (chompKeep && !valueComment && onChompKeep) onChompKeep();
			return addComment(str + ws + valueStr, ctx.indent, valueComment);
		}
	};
	PlainValue._defineProperty(Pair, "Type", {
		PAIR: "PAIR",
		MERGE_PAIR: "MERGE_PAIR"
	});
	const getAliasCount = (node, anchors) => {
		if (node instanceof Alias) {
			const anchor = anchors.get(node.source);
			return anchor.count * anchor.aliasCount;
		} else if (node instanceof Collection) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (node instanceof Pair) {
			const kc = getAliasCount(node.key, anchors);
			const vc = getAliasCount(node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	};
	var Alias = class Alias extends Node {
		static stringify({ range, source }, { anchors, doc, implicitKey, inStringifyKey }) {
			let anchor = Object.keys(anchors).find((a) => anchors[a] === source);
			if (!anchor && inStringifyKey) anchor = doc.anchors.getName(source) || doc.anchors.newName();
			if (anchor) return `*${anchor}${implicitKey ? " " : ""}`;
			const msg = doc.anchors.getName(source) ? "Alias node must be after source node" : "Source node not found for alias node";
			throw new Error(`${msg} [${range}]`);
		}
		constructor(source) {
			super();
			this.source = source;
			this.type = PlainValue.Type.ALIAS;
		}
		set tag(t) {
			throw new Error("Alias nodes cannot have tags");
		}
		toJSON(arg, ctx) {
			if (!ctx) return toJSON(this.source, arg, ctx);
			const { anchors, maxAliasCount } = ctx;
			const anchor = anchors.get(this.source);
			/* istanbul ignore if */
			if (!anchor || anchor.res === void 0) {
				const msg = "This should not happen: Alias anchor was not resolved?";
				if (this.cstNode) throw new PlainValue.YAMLReferenceError(this.cstNode, msg);
				else throw new ReferenceError(msg);
			}
			if (maxAliasCount >= 0) {
				anchor.count += 1;
				if (anchor.aliasCount === 0) anchor.aliasCount = getAliasCount(this.source, anchors);
				if (anchor.count * anchor.aliasCount > maxAliasCount) {
					const msg = "Excessive alias count indicates a resource exhaustion attack";
					if (this.cstNode) throw new PlainValue.YAMLReferenceError(this.cstNode, msg);
					else throw new ReferenceError(msg);
				}
			}
			return anchor.res;
		}
		toString(ctx) {
			return Alias.stringify(this, ctx);
		}
	};
	PlainValue._defineProperty(Alias, "default", true);
	function findPair(items, key) {
		const k = key instanceof Scalar ? key.value : key;
		for (const it of items) if (it instanceof Pair) {
			if (it.key === key || it.key === k) return it;
			if (it.key && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection {
		add(pair, overwrite) {
			if (!pair) pair = new Pair(pair);
			else if (!(pair instanceof Pair)) pair = new Pair(pair.key || pair, pair.value);
			const prev = findPair(this.items, pair.key);
			const sortEntries = this.schema && this.schema.sortMapEntries;
			if (prev) {
				if (overwrite) prev.value = pair.value;
				else throw new Error(`Key ${pair.key} already set`);
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(pair, item) < 0);
				if (i === -1) this.items.push(pair);
				else this.items.splice(i, 0, pair);
			} else this.items.push(pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const it = findPair(this.items, key);
			const node = it && it.value;
			return !keepScalar && node instanceof Scalar ? node.value : node;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair(key, value), true);
		}
		/**
		* @param {*} arg ignored
		* @param {*} ctx Conversion context, originally set in Document#toJSON()
		* @param {Class} Type If set, forces the returned collection type
		* @returns {*} Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx && ctx.onCreate) ctx.onCreate(map);
			for (const item of this.items) item.addToJSMap(ctx, map);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!(item instanceof Pair)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			return super.toString(ctx, {
				blockItem: (n) => n.str,
				flowChars: {
					start: "{",
					end: "}"
				},
				isMap: true,
				itemIndent: ctx.indent || ""
			}, onComment, onChompKeep);
		}
	};
	const MERGE_KEY = "<<";
	var Merge = class extends Pair {
		constructor(pair) {
			if (pair instanceof Pair) {
				let seq = pair.value;
				if (!(seq instanceof YAMLSeq)) {
					seq = new YAMLSeq();
					seq.items.push(pair.value);
					seq.range = pair.value.range;
				}
				super(pair.key, seq);
				this.range = pair.range;
			} else super(new Scalar(MERGE_KEY), new YAMLSeq());
			this.type = Pair.Type.MERGE_PAIR;
		}
		addToJSMap(ctx, map) {
			for (const { source } of this.value.items) {
				if (!(source instanceof YAMLMap)) throw new Error("Merge sources must be maps");
				const srcMap = source.toJSON(null, ctx, Map);
				for (const [key, value] of srcMap) if (map instanceof Map) {
					if (!map.has(key)) map.set(key, value);
				} else if (map instanceof Set) map.add(key);
				else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
			}
			return map;
		}
		toString(ctx, onComment) {
			const seq = this.value;
			if (seq.items.length > 1) return super.toString(ctx, onComment);
			this.value = seq.items[0];
			const str = super.toString(ctx, onComment);
			this.value = seq;
			return str;
		}
	};
	const binaryOptions = {
		defaultType: PlainValue.Type.BLOCK_LITERAL,
		lineWidth: 76
	};
	const boolOptions = {
		trueStr: "true",
		falseStr: "false"
	};
	const intOptions = { asBigInt: false };
	const nullOptions = { nullStr: "null" };
	const strOptions = {
		defaultType: PlainValue.Type.PLAIN,
		doubleQuoted: {
			jsonEncoding: false,
			minMultiLineLength: 40
		},
		fold: {
			lineWidth: 80,
			minContentWidth: 20
		}
	};
	function resolveScalar(str, tags, scalarFallback) {
		for (const { format, test, resolve } of tags) if (test) {
			const match = str.match(test);
			if (match) {
				let res = resolve.apply(null, match);
				if (!(res instanceof Scalar)) res = new Scalar(res);
				if (format) res.format = format;
				return res;
			}
		}
		if (scalarFallback) str = scalarFallback(str);
		return new Scalar(str);
	}
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	const consumeMoreIndentedLines = (text, i) => {
		let ch = text[i + 1];
		while (ch === " " || ch === "	") {
			do
				ch = text[i += 1];
			while (ch && ch !== "\n");
			ch = text[i + 1];
		}
		return i;
	};
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*
	* @param {string} text
	* @param {string} indent
	* @param {string} [mode='flow'] `'block'` prevents more-indented lines
	*   from being folded; `'quoted'` allows for `\` escapes, including escaped
	*   newlines
	* @param {Object} options
	* @param {number} [options.indentAtStart] Accounts for leading contents on
	*   the first line, defaulting to `indent.length`
	* @param {number} [options.lineWidth=80]
	* @param {number} [options.minContentWidth=20] Allow highly indented lines to
	*   stretch the line width or indent content from the start
	* @param {function} options.onFold Called once if the text is folded
	* @param {function} options.onFold Called once if any line of text exceeds
	*   lineWidth characters
	*/
	function foldFlowLines(text, indent, mode, { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow }) {
		if (!lineWidth || lineWidth < 0) return text;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i);
				end = i + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	const getFoldOptions = ({ indentAtStart }) => indentAtStart ? Object.assign({ indentAtStart }, strOptions.fold) : strOptions.fold;
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const { implicitKey } = ctx;
		const { jsonEncoding, minMultiLineLength } = strOptions.doubleQuoted;
		const json = JSON.stringify(value);
		if (jsonEncoding) return json;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.implicitKey) {
			if (/\n/.test(value)) return doubleQuotedString(value, ctx);
		} else if (/[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx));
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (/\n[\t ]+$/.test(value) || /^\s*$/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const indentSize = indent ? "2" : "1";
		const literal = type === PlainValue.Type.BLOCK_FOLDED ? false : type === PlainValue.Type.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, strOptions.fold.lineWidth, indent.length);
		let header = literal ? "|" : ">";
		if (!value) return header + "\n";
		let wsStart = "";
		let wsEnd = "";
		value = value.replace(/[\n\t ]*$/, (ws) => {
			const n = ws.indexOf("\n");
			if (n === -1) header += "-";
			else if (value === ws || n !== ws.length - 1) {
				header += "+";
				if (onChompKeep) onChompKeep();
			}
			wsEnd = ws.replace(/\n$/, "");
			return "";
		}).replace(/^[\n ]*/, (ws) => {
			if (ws.indexOf(" ") !== -1) header += indentSize;
			const m = ws.match(/ +$/);
			if (m) {
				wsStart = ws.slice(0, -m[0].length);
				return m[0];
			} else {
				wsStart = ws;
				return "";
			}
		});
		if (wsEnd) wsEnd = wsEnd.replace(/\n+(?!\n|$)/g, `$&${indent}`);
		if (wsStart) wsStart = wsStart.replace(/\n+/g, `$&${indent}`);
		if (comment) {
			header += " #" + comment.replace(/ ?[\r\n]+/g, " ");
			if (onComment) onComment();
		}
		if (!value) return `${header}${indentSize}\n${indent}${wsEnd}`;
		if (literal) {
			value = value.replace(/\n+/g, `$&${indent}`);
			return `${header}\n${indent}${wsStart}${value}${wsEnd}`;
		}
		value = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		const body = foldFlowLines(`${wsStart}${value}${wsEnd}`, indent, FOLD_BLOCK, strOptions.fold);
		return `${header}\n${indent}${body}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { comment, type, value } = item;
		const { actualString, implicitKey, indent, inFlow } = ctx;
		if (implicitKey && /[\n[\]{},]/.test(value) || inFlow && /[[\]{},]/.test(value)) return doubleQuotedString(value, ctx);
		if (!value || /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || value.indexOf("\n") === -1 ? value.indexOf("\"") !== -1 && value.indexOf("'") === -1 ? singleQuotedString(value, ctx) : doubleQuotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== PlainValue.Type.PLAIN && value.indexOf("\n") !== -1) return blockString(item, ctx, onComment, onChompKeep);
		if (indent === "" && containsDocumentMarker(value)) {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const { tags } = ctx.doc.schema;
			if (typeof resolveScalar(str, tags, tags.scalarFallback).value !== "string") return doubleQuotedString(value, ctx);
		}
		const body = implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx));
		if (comment && !inFlow && (body.indexOf("\n") !== -1 || comment.indexOf("\n") !== -1)) {
			if (onComment) onComment();
			return addCommentBefore(body, indent, comment);
		}
		return body;
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { defaultType } = strOptions;
		const { implicitKey, inFlow } = ctx;
		let { type, value } = item;
		if (typeof value !== "string") {
			value = String(value);
			item = Object.assign({}, item, { value });
		}
		const _stringify = (_type) => {
			switch (_type) {
				case PlainValue.Type.BLOCK_FOLDED:
				case PlainValue.Type.BLOCK_LITERAL: return blockString(item, ctx, onComment, onChompKeep);
				case PlainValue.Type.QUOTE_DOUBLE: return doubleQuotedString(value, ctx);
				case PlainValue.Type.QUOTE_SINGLE: return singleQuotedString(value, ctx);
				case PlainValue.Type.PLAIN: return plainString(item, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		if (type !== PlainValue.Type.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(value)) type = PlainValue.Type.QUOTE_DOUBLE;
		else if ((implicitKey || inFlow) && (type === PlainValue.Type.BLOCK_FOLDED || type === PlainValue.Type.BLOCK_LITERAL)) type = PlainValue.Type.QUOTE_DOUBLE;
		let res = _stringify(type);
		if (res === null) {
			res = _stringify(defaultType);
			if (res === null) throw new Error(`Unsupported default string type ${defaultType}`);
		}
		return res;
	}
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		if (!isFinite(value)) return isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
		let n = JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^\d/.test(n)) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	function checkFlowCollectionEnd(errors, cst) {
		let char, name;
		switch (cst.type) {
			case PlainValue.Type.FLOW_MAP:
				char = "}";
				name = "flow map";
				break;
			case PlainValue.Type.FLOW_SEQ:
				char = "]";
				name = "flow sequence";
				break;
			default:
				errors.push(new PlainValue.YAMLSemanticError(cst, "Not a flow collection!?"));
				return;
		}
		let lastItem;
		for (let i = cst.items.length - 1; i >= 0; --i) {
			const item = cst.items[i];
			if (!item || item.type !== PlainValue.Type.COMMENT) {
				lastItem = item;
				break;
			}
		}
		if (lastItem && lastItem.char !== char) {
			const msg = `Expected ${name} to end with ${char}`;
			let err;
			if (typeof lastItem.offset === "number") {
				err = new PlainValue.YAMLSemanticError(cst, msg);
				err.offset = lastItem.offset + 1;
			} else {
				err = new PlainValue.YAMLSemanticError(lastItem, msg);
				if (lastItem.range && lastItem.range.end) err.offset = lastItem.range.end - lastItem.range.start;
			}
			errors.push(err);
		}
	}
	function checkFlowCommentSpace(errors, comment) {
		const prev = comment.context.src[comment.range.start - 1];
		if (prev !== "\n" && prev !== "	" && prev !== " ") errors.push(new PlainValue.YAMLSemanticError(comment, "Comments must be separated from other tokens by white space characters"));
	}
	function getLongKeyError(source, key) {
		const sk = String(key);
		const k = sk.substr(0, 8) + "..." + sk.substr(-8);
		return new PlainValue.YAMLSemanticError(source, `The "${k}" key is too long`);
	}
	function resolveComments(collection, comments) {
		for (const { afterKey, before, comment } of comments) {
			let item = collection.items[before];
			if (!item) {
				if (comment !== void 0) {
					if (collection.comment) collection.comment += "\n" + comment;
					else collection.comment = comment;
				}
			} else {
				if (afterKey && item.value) item = item.value;
				if (comment === void 0) {
					if (afterKey || !item.commentBefore) item.spaceBefore = true;
				} else if (item.commentBefore) item.commentBefore += "\n" + comment;
				else item.commentBefore = comment;
			}
		}
	}
	function resolveString(doc, node) {
		const res = node.strValue;
		if (!res) return "";
		if (typeof res === "string") return res;
		res.errors.forEach((error) => {
			if (!error.source) error.source = node;
			doc.errors.push(error);
		});
		return res.str;
	}
	function resolveTagHandle(doc, node) {
		const { handle, suffix } = node.tag;
		let prefix = doc.tagPrefixes.find((p) => p.handle === handle);
		if (!prefix) {
			const dtp = doc.getDefaults().tagPrefixes;
			if (dtp) prefix = dtp.find((p) => p.handle === handle);
			if (!prefix) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag handle is non-default and was not declared.`);
		}
		if (!suffix) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag has no suffix.`);
		if (handle === "!" && (doc.version || doc.options.version) === "1.0") {
			if (suffix[0] === "^") {
				doc.warnings.push(new PlainValue.YAMLWarning(node, "YAML 1.0 ^ tag expansion is not supported"));
				return suffix;
			}
			if (/[:/]/.test(suffix)) {
				const vocab = suffix.match(/^([a-z0-9-]+)\/(.*)/i);
				return vocab ? `tag:${vocab[1]}.yaml.org,2002:${vocab[2]}` : `tag:${suffix}`;
			}
		}
		return prefix.prefix + decodeURIComponent(suffix);
	}
	function resolveTagName(doc, node) {
		const { tag, type } = node;
		let nonSpecific = false;
		if (tag) {
			const { handle, suffix, verbatim } = tag;
			if (verbatim) {
				if (verbatim !== "!" && verbatim !== "!!") return verbatim;
				const msg = `Verbatim tags aren't resolved, so ${verbatim} is invalid.`;
				doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
			} else if (handle === "!" && !suffix) nonSpecific = true;
			else try {
				return resolveTagHandle(doc, node);
			} catch (error) {
				doc.errors.push(error);
			}
		}
		switch (type) {
			case PlainValue.Type.BLOCK_FOLDED:
			case PlainValue.Type.BLOCK_LITERAL:
			case PlainValue.Type.QUOTE_DOUBLE:
			case PlainValue.Type.QUOTE_SINGLE: return PlainValue.defaultTags.STR;
			case PlainValue.Type.FLOW_MAP:
			case PlainValue.Type.MAP: return PlainValue.defaultTags.MAP;
			case PlainValue.Type.FLOW_SEQ:
			case PlainValue.Type.SEQ: return PlainValue.defaultTags.SEQ;
			case PlainValue.Type.PLAIN: return nonSpecific ? PlainValue.defaultTags.STR : null;
			default: return null;
		}
	}
	function resolveByTagName(doc, node, tagName) {
		const { tags } = doc.schema;
		const matchWithTest = [];
		for (const tag of tags) if (tag.tag === tagName) {
			if (tag.test) matchWithTest.push(tag);
			else {
				const res = tag.resolve(doc, node);
				return res instanceof Collection ? res : new Scalar(res);
			}
		}
		const str = resolveString(doc, node);
		if (typeof str === "string" && matchWithTest.length > 0) return resolveScalar(str, matchWithTest, tags.scalarFallback);
		return null;
	}
	function getFallbackTagName({ type }) {
		switch (type) {
			case PlainValue.Type.FLOW_MAP:
			case PlainValue.Type.MAP: return PlainValue.defaultTags.MAP;
			case PlainValue.Type.FLOW_SEQ:
			case PlainValue.Type.SEQ: return PlainValue.defaultTags.SEQ;
			default: return PlainValue.defaultTags.STR;
		}
	}
	function resolveTag(doc, node, tagName) {
		try {
			const res = resolveByTagName(doc, node, tagName);
			if (res) {
				if (tagName && node.tag) res.tag = tagName;
				return res;
			}
		} catch (error) {
			if (error instanceof PlainValue.YAMLError) {
				if (!error.source) error.source = node;
				doc.errors.push(error);
			} else {
				const msg = error instanceof Error ? error.message : String(error);
				doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
			}
			return null;
		}
		try {
			const fallback = getFallbackTagName(node);
			if (!fallback) throw new Error(`The tag ${tagName} is unavailable`);
			const msg = `The tag ${tagName} is unavailable, falling back to ${fallback}`;
			doc.warnings.push(new PlainValue.YAMLWarning(node, msg));
			const res = resolveByTagName(doc, node, fallback);
			res.tag = tagName;
			return res;
		} catch (error) {
			const refError = new PlainValue.YAMLReferenceError(node, error.message);
			refError.stack = error.stack;
			doc.errors.push(refError);
			return null;
		}
	}
	const isCollectionItem = (node) => {
		if (!node) return false;
		const { type } = node;
		return type === PlainValue.Type.MAP_KEY || type === PlainValue.Type.MAP_VALUE || type === PlainValue.Type.SEQ_ITEM;
	};
	function resolveNodeProps(errors, node) {
		const comments = {
			before: [],
			after: []
		};
		let hasAnchor = false;
		let hasTag = false;
		const props = isCollectionItem(node.context.parent) ? node.context.parent.props.concat(node.props) : node.props;
		for (const { start, end } of props) switch (node.context.src[start]) {
			case PlainValue.Char.COMMENT: {
				if (!node.commentHasRequiredWhitespace(start)) errors.push(new PlainValue.YAMLSemanticError(node, "Comments must be separated from other tokens by white space characters"));
				const { header, valueRange } = node;
				(valueRange && (start > valueRange.start || header && start > header.start) ? comments.after : comments.before).push(node.context.src.slice(start + 1, end));
				break;
			}
			case PlainValue.Char.ANCHOR:
				if (hasAnchor) errors.push(new PlainValue.YAMLSemanticError(node, "A node can have at most one anchor"));
				hasAnchor = true;
				break;
			case PlainValue.Char.TAG:
				if (hasTag) errors.push(new PlainValue.YAMLSemanticError(node, "A node can have at most one tag"));
				hasTag = true;
		}
		return {
			comments,
			hasAnchor,
			hasTag
		};
	}
	function resolveNodeValue(doc, node) {
		const { anchors, errors, schema } = doc;
		if (node.type === PlainValue.Type.ALIAS) {
			const name = node.rawValue;
			const src = anchors.getNode(name);
			if (!src) {
				const msg = `Aliased anchor not found: ${name}`;
				errors.push(new PlainValue.YAMLReferenceError(node, msg));
				return null;
			}
			const res = new Alias(src);
			anchors._cstAliases.push(res);
			return res;
		}
		const tagName = resolveTagName(doc, node);
		if (tagName) return resolveTag(doc, node, tagName);
		if (node.type !== PlainValue.Type.PLAIN) {
			const msg = `Failed to resolve ${node.type} node here`;
			errors.push(new PlainValue.YAMLSyntaxError(node, msg));
			return null;
		}
		try {
			return resolveScalar(resolveString(doc, node), schema.tags, schema.tags.scalarFallback);
		} catch (error) {
			if (!error.source) error.source = node;
			errors.push(error);
			return null;
		}
	}
	function resolveNode(doc, node) {
		if (!node) return null;
		if (node.error) doc.errors.push(node.error);
		const { comments, hasAnchor, hasTag } = resolveNodeProps(doc.errors, node);
		if (hasAnchor) {
			const { anchors } = doc;
			const name = node.anchor;
			const prev = anchors.getNode(name);
			if (prev) anchors.map[anchors.newName(name)] = prev;
			anchors.map[name] = node;
		}
		if (node.type === PlainValue.Type.ALIAS && (hasAnchor || hasTag)) doc.errors.push(new PlainValue.YAMLSemanticError(node, "An alias node must not specify any properties"));
		const res = resolveNodeValue(doc, node);
		if (res) {
			res.range = [node.range.start, node.range.end];
			if (doc.options.keepCstNodes) res.cstNode = node;
			if (doc.options.keepNodeTypes) res.type = node.type;
			const cb = comments.before.join("\n");
			if (cb) res.commentBefore = res.commentBefore ? `${res.commentBefore}\n${cb}` : cb;
			const ca = comments.after.join("\n");
			if (ca) res.comment = res.comment ? `${res.comment}\n${ca}` : ca;
		}
		return node.resolved = res;
	}
	function resolveMap(doc, cst) {
		if (cst.type !== PlainValue.Type.MAP && cst.type !== PlainValue.Type.FLOW_MAP) {
			const msg = `A ${cst.type} node cannot be resolved as a mapping`;
			doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg));
			return null;
		}
		const { comments, items } = cst.type === PlainValue.Type.FLOW_MAP ? resolveFlowMapItems(doc, cst) : resolveBlockMapItems(doc, cst);
		const map = new YAMLMap();
		map.items = items;
		resolveComments(map, comments);
		let hasCollectionKey = false;
		for (let i = 0; i < items.length; ++i) {
			const { key: iKey } = items[i];
			if (iKey instanceof Collection) hasCollectionKey = true;
			if (doc.schema.merge && iKey && iKey.value === MERGE_KEY) {
				items[i] = new Merge(items[i]);
				const sources = items[i].value.items;
				let error = null;
				sources.some((node) => {
					if (node instanceof Alias) {
						const { type } = node.source;
						if (type === PlainValue.Type.MAP || type === PlainValue.Type.FLOW_MAP) return false;
						return error = "Merge nodes aliases can only point to maps";
					}
					return error = "Merge nodes can only have Alias nodes as values";
				});
				if (error) doc.errors.push(new PlainValue.YAMLSemanticError(cst, error));
			} else for (let j = i + 1; j < items.length; ++j) {
				const { key: jKey } = items[j];
				if (iKey === jKey || iKey && jKey && Object.prototype.hasOwnProperty.call(iKey, "value") && iKey.value === jKey.value) {
					const msg = `Map keys must be unique; "${iKey}" is repeated`;
					doc.errors.push(new PlainValue.YAMLSemanticError(cst, msg));
					break;
				}
			}
		}
		if (hasCollectionKey && !doc.options.mapAsMap) doc.warnings.push(new PlainValue.YAMLWarning(cst, "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this."));
		cst.resolved = map;
		return map;
	}
	const valueHasPairComment = ({ context: { lineStart, node, src }, props }) => {
		if (props.length === 0) return false;
		const { start } = props[0];
		if (node && start > node.valueRange.start) return false;
		if (src[start] !== PlainValue.Char.COMMENT) return false;
		for (let i = lineStart; i < start; ++i) if (src[i] === "\n") return false;
		return true;
	};
	function resolvePairComment(item, pair) {
		if (!valueHasPairComment(item)) return;
		const comment = item.getPropValue(0, PlainValue.Char.COMMENT, true);
		let found = false;
		const cb = pair.value.commentBefore;
		if (cb && cb.startsWith(comment)) {
			pair.value.commentBefore = cb.substr(comment.length + 1);
			found = true;
		} else {
			const cc = pair.value.comment;
			if (!item.node && cc && cc.startsWith(comment)) {
				pair.value.comment = cc.substr(comment.length + 1);
				found = true;
			}
		}
		if (found) pair.comment = comment;
	}
	function resolveBlockMapItems(doc, cst) {
		const comments = [];
		const items = [];
		let key = void 0;
		let keyStart = null;
		for (let i = 0; i < cst.items.length; ++i) {
			const item = cst.items[i];
			switch (item.type) {
				case PlainValue.Type.BLANK_LINE:
					comments.push({
						afterKey: !!key,
						before: items.length
					});
					break;
				case PlainValue.Type.COMMENT:
					comments.push({
						afterKey: !!key,
						before: items.length,
						comment: item.comment
					});
					break;
				case PlainValue.Type.MAP_KEY:
					if (key !== void 0) items.push(new Pair(key));
					if (item.error) doc.errors.push(item.error);
					key = resolveNode(doc, item.node);
					keyStart = null;
					break;
				case PlainValue.Type.MAP_VALUE:
					{
						if (key === void 0) key = null;
						if (item.error) doc.errors.push(item.error);
						if (!item.context.atLineStart && item.node && item.node.type === PlainValue.Type.MAP && !item.node.context.atLineStart) doc.errors.push(new PlainValue.YAMLSemanticError(item.node, "Nested mappings are not allowed in compact mappings"));
						let valueNode = item.node;
						if (!valueNode && item.props.length > 0) {
							valueNode = new PlainValue.PlainValue(PlainValue.Type.PLAIN, []);
							valueNode.context = {
								parent: item,
								src: item.context.src
							};
							const pos = item.range.start + 1;
							valueNode.range = {
								start: pos,
								end: pos
							};
							valueNode.valueRange = {
								start: pos,
								end: pos
							};
							if (typeof item.range.origStart === "number") {
								const origPos = item.range.origStart + 1;
								valueNode.range.origStart = valueNode.range.origEnd = origPos;
								valueNode.valueRange.origStart = valueNode.valueRange.origEnd = origPos;
							}
						}
						const pair = new Pair(key, resolveNode(doc, valueNode));
						resolvePairComment(item, pair);
						items.push(pair);
						if (key && typeof keyStart === "number") {
							if (item.range.start > keyStart + 1024) doc.errors.push(getLongKeyError(cst, key));
						}
						key = void 0;
						keyStart = null;
					}
					break;
				default:
					if (key !== void 0) items.push(new Pair(key));
					key = resolveNode(doc, item);
					keyStart = item.range.start;
					if (item.error) doc.errors.push(item.error);
					next: for (let j = i + 1;; ++j) {
						const nextItem = cst.items[j];
						switch (nextItem && nextItem.type) {
							case PlainValue.Type.BLANK_LINE:
							case PlainValue.Type.COMMENT: continue next;
							case PlainValue.Type.MAP_VALUE: break next;
							default:
								doc.errors.push(new PlainValue.YAMLSemanticError(item, "Implicit map keys need to be followed by map values"));
								break next;
						}
					}
					if (item.valueRangeContainsNewline) doc.errors.push(new PlainValue.YAMLSemanticError(item, "Implicit map keys need to be on a single line"));
			}
		}
		if (key !== void 0) items.push(new Pair(key));
		return {
			comments,
			items
		};
	}
	function resolveFlowMapItems(doc, cst) {
		const comments = [];
		const items = [];
		let key = void 0;
		let explicitKey = false;
		let next = "{";
		for (let i = 0; i < cst.items.length; ++i) {
			const item = cst.items[i];
			if (typeof item.char === "string") {
				const { char, offset } = item;
				if (char === "?" && key === void 0 && !explicitKey) {
					explicitKey = true;
					next = ":";
					continue;
				}
				if (char === ":") {
					if (key === void 0) key = null;
					if (next === ":") {
						next = ",";
						continue;
					}
				} else {
					if (explicitKey) {
						if (key === void 0 && char !== ",") key = null;
						explicitKey = false;
					}
					if (key !== void 0) {
						items.push(new Pair(key));
						key = void 0;
						if (char === ",") {
							next = ":";
							continue;
						}
					}
				}
				if (char === "}") {
					if (i === cst.items.length - 1) continue;
				} else if (char === next) {
					next = ":";
					continue;
				}
				const msg = `Flow map contains an unexpected ${char}`;
				const err = new PlainValue.YAMLSyntaxError(cst, msg);
				err.offset = offset;
				doc.errors.push(err);
			} else if (item.type === PlainValue.Type.BLANK_LINE) comments.push({
				afterKey: !!key,
				before: items.length
			});
			else if (item.type === PlainValue.Type.COMMENT) {
				checkFlowCommentSpace(doc.errors, item);
				comments.push({
					afterKey: !!key,
					before: items.length,
					comment: item.comment
				});
			} else if (key === void 0) {
				if (next === ",") doc.errors.push(new PlainValue.YAMLSemanticError(item, "Separator , missing in flow map"));
				key = resolveNode(doc, item);
			} else {
				if (next !== ",") doc.errors.push(new PlainValue.YAMLSemanticError(item, "Indicator : missing in flow map entry"));
				items.push(new Pair(key, resolveNode(doc, item)));
				key = void 0;
				explicitKey = false;
			}
		}
		checkFlowCollectionEnd(doc.errors, cst);
		if (key !== void 0) items.push(new Pair(key));
		return {
			comments,
			items
		};
	}
	function resolveSeq(doc, cst) {
		if (cst.type !== PlainValue.Type.SEQ && cst.type !== PlainValue.Type.FLOW_SEQ) {
			const msg = `A ${cst.type} node cannot be resolved as a sequence`;
			doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg));
			return null;
		}
		const { comments, items } = cst.type === PlainValue.Type.FLOW_SEQ ? resolveFlowSeqItems(doc, cst) : resolveBlockSeqItems(doc, cst);
		const seq = new YAMLSeq();
		seq.items = items;
		resolveComments(seq, comments);
		if (!doc.options.mapAsMap && items.some((it) => it instanceof Pair && it.key instanceof Collection)) doc.warnings.push(new PlainValue.YAMLWarning(cst, "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this."));
		cst.resolved = seq;
		return seq;
	}
	function resolveBlockSeqItems(doc, cst) {
		const comments = [];
		const items = [];
		for (let i = 0; i < cst.items.length; ++i) {
			const item = cst.items[i];
			switch (item.type) {
				case PlainValue.Type.BLANK_LINE:
					comments.push({ before: items.length });
					break;
				case PlainValue.Type.COMMENT:
					comments.push({
						comment: item.comment,
						before: items.length
					});
					break;
				case PlainValue.Type.SEQ_ITEM:
					if (item.error) doc.errors.push(item.error);
					items.push(resolveNode(doc, item.node));
					if (item.hasProps) doc.errors.push(new PlainValue.YAMLSemanticError(item, "Sequence items cannot have tags or anchors before the - indicator"));
					break;
				default:
					if (item.error) doc.errors.push(item.error);
					doc.errors.push(new PlainValue.YAMLSyntaxError(item, `Unexpected ${item.type} node in sequence`));
			}
		}
		return {
			comments,
			items
		};
	}
	function resolveFlowSeqItems(doc, cst) {
		const comments = [];
		const items = [];
		let explicitKey = false;
		let key = void 0;
		let keyStart = null;
		let next = "[";
		let prevItem = null;
		for (let i = 0; i < cst.items.length; ++i) {
			const item = cst.items[i];
			if (typeof item.char === "string") {
				const { char, offset } = item;
				if (char !== ":" && (explicitKey || key !== void 0)) {
					if (explicitKey && key === void 0) key = next ? items.pop() : null;
					items.push(new Pair(key));
					explicitKey = false;
					key = void 0;
					keyStart = null;
				}
				if (char === next) next = null;
				else if (!next && char === "?") explicitKey = true;
				else if (next !== "[" && char === ":" && key === void 0) {
					if (next === ",") {
						key = items.pop();
						if (key instanceof Pair) {
							const err = new PlainValue.YAMLSemanticError(cst, "Chaining flow sequence pairs is invalid");
							err.offset = offset;
							doc.errors.push(err);
						}
						if (!explicitKey && typeof keyStart === "number") {
							const keyEnd = item.range ? item.range.start : item.offset;
							if (keyEnd > keyStart + 1024) doc.errors.push(getLongKeyError(cst, key));
							const { src } = prevItem.context;
							for (let i = keyStart; i < keyEnd; ++i) if (src[i] === "\n") {
								doc.errors.push(new PlainValue.YAMLSemanticError(prevItem, "Implicit keys of flow sequence pairs need to be on a single line"));
								break;
							}
						}
					} else key = null;
					keyStart = null;
					explicitKey = false;
					next = null;
				} else if (next === "[" || char !== "]" || i < cst.items.length - 1) {
					const msg = `Flow sequence contains an unexpected ${char}`;
					const err = new PlainValue.YAMLSyntaxError(cst, msg);
					err.offset = offset;
					doc.errors.push(err);
				}
			} else if (item.type === PlainValue.Type.BLANK_LINE) comments.push({ before: items.length });
			else if (item.type === PlainValue.Type.COMMENT) {
				checkFlowCommentSpace(doc.errors, item);
				comments.push({
					comment: item.comment,
					before: items.length
				});
			} else {
				if (next) {
					const msg = `Expected a ${next} in flow sequence`;
					doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
				}
				const value = resolveNode(doc, item);
				if (key === void 0) {
					items.push(value);
					prevItem = item;
				} else {
					items.push(new Pair(key, value));
					key = void 0;
				}
				keyStart = item.range.start;
				next = ",";
			}
		}
		checkFlowCollectionEnd(doc.errors, cst);
		if (key !== void 0) items.push(new Pair(key));
		return {
			comments,
			items
		};
	}
	exports.Alias = Alias;
	exports.Collection = Collection;
	exports.Merge = Merge;
	exports.Node = Node;
	exports.Pair = Pair;
	exports.Scalar = Scalar;
	exports.YAMLMap = YAMLMap;
	exports.YAMLSeq = YAMLSeq;
	exports.addComment = addComment;
	exports.binaryOptions = binaryOptions;
	exports.boolOptions = boolOptions;
	exports.findPair = findPair;
	exports.intOptions = intOptions;
	exports.isEmptyPath = isEmptyPath;
	exports.nullOptions = nullOptions;
	exports.resolveMap = resolveMap;
	exports.resolveNode = resolveNode;
	exports.resolveSeq = resolveSeq;
	exports.resolveString = resolveString;
	exports.strOptions = strOptions;
	exports.stringifyNumber = stringifyNumber;
	exports.stringifyString = stringifyString;
	exports.toJSON = toJSON;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/warnings-793925ce.js
var require_warnings_793925ce = /* @__PURE__ */ __commonJSMin(((exports) => {
	var PlainValue = require_PlainValue_516d5bc2();
	var resolveSeq = require_resolveSeq_95613e94();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve: (doc, node) => {
			const src = resolveSeq.resolveString(doc, node);
			if (typeof Buffer === "function") return Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				doc.errors.push(new PlainValue.YAMLReferenceError(node, "This environment does not support reading binary tags; either Buffer or atob is required"));
				return null;
			}
		},
		options: resolveSeq.binaryOptions,
		stringify: ({ comment, type, value }, ctx, onComment, onChompKeep) => {
			let src;
			if (typeof Buffer === "function") src = value instanceof Buffer ? value.toString("base64") : Buffer.from(value.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < value.length; ++i) s += String.fromCharCode(value[i]);
				src = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			if (!type) type = resolveSeq.binaryOptions.defaultType;
			if (type === PlainValue.Type.QUOTE_DOUBLE) value = src;
			else {
				const { lineWidth } = resolveSeq.binaryOptions;
				const n = Math.ceil(src.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = src.substr(o, lineWidth);
				value = lines.join(type === PlainValue.Type.BLOCK_LITERAL ? "\n" : " ");
			}
			return resolveSeq.stringifyString({
				comment,
				type,
				value
			}, ctx, onComment, onChompKeep);
		}
	};
	function parsePairs(doc, cst) {
		const seq = resolveSeq.resolveSeq(doc, cst);
		for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (item instanceof resolveSeq.Pair) continue;
			else if (item instanceof resolveSeq.YAMLMap) {
				if (item.items.length > 1) throw new PlainValue.YAMLSemanticError(cst, "Each pair must have its own sequence indicator");
				const pair = item.items[0] || new resolveSeq.Pair();
				if (item.commentBefore) pair.commentBefore = pair.commentBefore ? `${item.commentBefore}\n${pair.commentBefore}` : item.commentBefore;
				if (item.comment) pair.comment = pair.comment ? `${item.comment}\n${pair.comment}` : item.comment;
				item = pair;
			}
			seq.items[i] = item instanceof resolveSeq.Pair ? item : new resolveSeq.Pair(item);
		}
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const pairs = new resolveSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		for (const it of iterable) {
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected { key: value } tuple: ${it}`);
			} else key = it;
			const pair = schema.createPair(key, value, ctx);
			pairs.items.push(pair);
		}
		return pairs;
	}
	const pairs = {
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: parsePairs,
		createNode: createPairs
	};
	var YAMLOMap = class YAMLOMap extends resolveSeq.YAMLSeq {
		constructor() {
			super();
			PlainValue._defineProperty(this, "add", resolveSeq.YAMLMap.prototype.add.bind(this));
			PlainValue._defineProperty(this, "delete", resolveSeq.YAMLMap.prototype.delete.bind(this));
			PlainValue._defineProperty(this, "get", resolveSeq.YAMLMap.prototype.get.bind(this));
			PlainValue._defineProperty(this, "has", resolveSeq.YAMLMap.prototype.has.bind(this));
			PlainValue._defineProperty(this, "set", resolveSeq.YAMLMap.prototype.set.bind(this));
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			const map = /* @__PURE__ */ new Map();
			if (ctx && ctx.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (pair instanceof resolveSeq.Pair) {
					key = resolveSeq.toJSON(pair.key, "", ctx);
					value = resolveSeq.toJSON(pair.value, key, ctx);
				} else key = resolveSeq.toJSON(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
	};
	PlainValue._defineProperty(YAMLOMap, "tag", "tag:yaml.org,2002:omap");
	function parseOMap(doc, cst) {
		const pairs = parsePairs(doc, cst);
		const seenKeys = [];
		for (const { key } of pairs.items) if (key instanceof resolveSeq.Scalar) {
			if (seenKeys.includes(key.value)) throw new PlainValue.YAMLSemanticError(cst, "Ordered maps must not include duplicate keys");
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	}
	function createOMap(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new YAMLOMap();
		omap.items = pairs.items;
		return omap;
	}
	const omap = {
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve: parseOMap,
		createNode: createOMap
	};
	var YAMLSet = class YAMLSet extends resolveSeq.YAMLMap {
		constructor() {
			super();
			this.tag = YAMLSet.tag;
		}
		add(key) {
			const pair = key instanceof resolveSeq.Pair ? key : new resolveSeq.Pair(key);
			if (!resolveSeq.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = resolveSeq.findPair(this.items, key);
			return !keepPair && pair instanceof resolveSeq.Pair ? pair.key instanceof resolveSeq.Scalar ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = resolveSeq.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new resolveSeq.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues()) return super.toString(ctx, onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
	};
	PlainValue._defineProperty(YAMLSet, "tag", "tag:yaml.org,2002:set");
	function parseSet(doc, cst) {
		const map = resolveSeq.resolveMap(doc, cst);
		if (!map.hasAllNullValues()) throw new PlainValue.YAMLSemanticError(cst, "Set items must all have null values");
		return Object.assign(new YAMLSet(), map);
	}
	function createSet(schema, iterable, ctx) {
		const set = new YAMLSet();
		for (const value of iterable) set.items.push(schema.createPair(value, null, ctx));
		return set;
	}
	const set = {
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		resolve: parseSet,
		createNode: createSet
	};
	const parseSexagesimal = (sign, parts) => {
		const n = parts.split(":").reduce((n, p) => n * 60 + Number(p), 0);
		return sign === "-" ? -n : n;
	};
	const stringifySexagesimal = ({ value }) => {
		if (isNaN(value) || !isFinite(value)) return resolveSeq.stringifyNumber(value);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value = Math.abs(value);
		}
		const parts = [value % 60];
		if (value < 60) parts.unshift(0);
		else {
			value = Math.round((value - parts[0]) / 60);
			parts.unshift(value % 60);
			if (value >= 60) {
				value = Math.round((value - parts[0]) / 60);
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => n < 10 ? "0" + String(n) : String(n)).join(":").replace(/000000\d*$/, "");
	};
	const intTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+)$/,
		resolve: (str, sign, parts) => parseSexagesimal(sign, parts.replace(/_/g, "")),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/,
		resolve: (str, sign, parts) => parseSexagesimal(sign, parts.replace(/_/g, "")),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?)$"),
		resolve: (str, year, month, day, hour, minute, second, millisec, tz) => {
			if (millisec) millisec = (millisec + "00").substr(1, 3);
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec || 0);
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz[0], tz.slice(1));
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value.toISOString().replace(/((T00:00)?:00)?\.000Z$/, "")
	};
	function shouldWarn(deprecation) {
		const env = typeof process !== "undefined" && process.env || {};
		if (deprecation) {
			if (typeof YAML_SILENCE_DEPRECATION_WARNINGS !== "undefined") return !YAML_SILENCE_DEPRECATION_WARNINGS;
			return !env.YAML_SILENCE_DEPRECATION_WARNINGS;
		}
		if (typeof YAML_SILENCE_WARNINGS !== "undefined") return !YAML_SILENCE_WARNINGS;
		return !env.YAML_SILENCE_WARNINGS;
	}
	function warn(warning, type) {
		if (shouldWarn(false)) {
			const emit = typeof process !== "undefined" && process.emitWarning;
			if (emit) emit(warning, type);
			else console.warn(type ? `${type}: ${warning}` : warning);
		}
	}
	function warnFileDeprecation(filename) {
		if (shouldWarn(true)) warn(`The endpoint 'yaml/${filename.replace(/.*yaml[/\\]/i, "").replace(/\.js$/, "").replace(/\\/g, "/")}' will be removed in a future release.`, "DeprecationWarning");
	}
	const warned = {};
	function warnOptionDeprecation(name, alternative) {
		if (!warned[name] && shouldWarn(true)) {
			warned[name] = true;
			let msg = `The option '${name}' will be removed in a future release`;
			msg += alternative ? `, use '${alternative}' instead.` : ".";
			warn(msg, "DeprecationWarning");
		}
	}
	exports.binary = binary;
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.omap = omap;
	exports.pairs = pairs;
	exports.set = set;
	exports.timestamp = timestamp;
	exports.warn = warn;
	exports.warnFileDeprecation = warnFileDeprecation;
	exports.warnOptionDeprecation = warnOptionDeprecation;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Schema-bcc6c2d7.js
var require_Schema_bcc6c2d7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var PlainValue = require_PlainValue_516d5bc2();
	var resolveSeq = require_resolveSeq_95613e94();
	var warnings = require_warnings_793925ce();
	function createMap(schema, obj, ctx) {
		const map = new resolveSeq.YAMLMap(schema);
		if (obj instanceof Map) for (const [key, value] of obj) map.items.push(schema.createPair(key, value, ctx));
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) map.items.push(schema.createPair(key, obj[key], ctx));
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	const map = {
		createNode: createMap,
		default: true,
		nodeClass: resolveSeq.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve: resolveSeq.resolveMap
	};
	function createSeq(schema, obj, ctx) {
		const seq = new resolveSeq.YAMLSeq(schema);
		if (obj && obj[Symbol.iterator]) for (const it of obj) {
			const v = schema.createNode(it, ctx.wrapScalars, null, ctx);
			seq.items.push(v);
		}
		return seq;
	}
	const seq = {
		createNode: createSeq,
		default: true,
		nodeClass: resolveSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve: resolveSeq.resolveSeq
	};
	const failsafe = [
		map,
		seq,
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: resolveSeq.resolveString,
			stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx);
				return resolveSeq.stringifyString(item, ctx, onComment, onChompKeep);
			},
			options: resolveSeq.strOptions
		}
	];
	const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve$1 = (src, part, radix) => resolveSeq.intOptions.asBigInt ? BigInt(src) : parseInt(part, radix);
	function intStringify$1(node, radix, prefix) {
		const { value } = node;
		if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
		return resolveSeq.stringifyNumber(node);
	}
	const nullObj = {
		identify: (value) => value == null,
		createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => null,
		options: resolveSeq.nullOptions,
		stringify: () => resolveSeq.nullOptions.nullStr
	};
	const boolObj = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => str[0] === "t" || str[0] === "T",
		options: resolveSeq.boolOptions,
		stringify: ({ value }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr
	};
	const octObj = {
		identify: (value) => intIdentify$2(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o([0-7]+)$/,
		resolve: (str, oct) => intResolve$1(str, oct, 8),
		options: resolveSeq.intOptions,
		stringify: (node) => intStringify$1(node, 8, "0o")
	};
	const intObj = {
		identify: intIdentify$2,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str) => intResolve$1(str, str, 10),
		options: resolveSeq.intOptions,
		stringify: resolveSeq.stringifyNumber
	};
	const hexObj = {
		identify: (value) => intIdentify$2(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x([0-9a-fA-F]+)$/,
		resolve: (str, hex) => intResolve$1(str, hex, 16),
		options: resolveSeq.intOptions,
		stringify: (node) => intStringify$1(node, 16, "0x")
	};
	const nanObj = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.inf|(\.nan))$/i,
		resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: resolveSeq.stringifyNumber
	};
	const expObj = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify: ({ value }) => Number(value).toExponential()
	};
	const floatObj = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.([0-9]+)|[0-9]+\.([0-9]*))$/,
		resolve(str, frac1, frac2) {
			const frac = frac1 || frac2;
			const node = new resolveSeq.Scalar(parseFloat(str));
			if (frac && frac[frac.length - 1] === "0") node.minFractionDigits = frac.length;
			return node;
		},
		stringify: resolveSeq.stringifyNumber
	};
	const core = failsafe.concat([
		nullObj,
		boolObj,
		octObj,
		intObj,
		hexObj,
		nanObj,
		expObj,
		floatObj
	]);
	const intIdentify$1 = (value) => typeof value === "bigint" || Number.isInteger(value);
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const json = [
		map,
		seq,
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: resolveSeq.resolveString,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true|false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify$1,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str) => resolveSeq.intOptions.asBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	json.scalarFallback = (str) => {
		throw new SyntaxError(`Unresolved plain scalar ${JSON.stringify(str)}`);
	};
	const boolStringify = ({ value }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr;
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(sign, src, radix) {
		let str = src.replace(/_/g, "");
		if (resolveSeq.intOptions.asBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return resolveSeq.stringifyNumber(node);
	}
	const schemas = {
		core,
		failsafe,
		json,
		yaml11: failsafe.concat([
			{
				identify: (value) => value == null,
				createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
				default: true,
				tag: "tag:yaml.org,2002:null",
				test: /^(?:~|[Nn]ull|NULL)?$/,
				resolve: () => null,
				options: resolveSeq.nullOptions,
				stringify: () => resolveSeq.nullOptions.nullStr
			},
			{
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
				resolve: () => true,
				options: resolveSeq.boolOptions,
				stringify: boolStringify
			},
			{
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/i,
				resolve: () => false,
				options: resolveSeq.boolOptions,
				stringify: boolStringify
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "BIN",
				test: /^([-+]?)0b([0-1_]+)$/,
				resolve: (str, sign, bin) => intResolve(sign, bin, 2),
				stringify: (node) => intStringify(node, 2, "0b")
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "OCT",
				test: /^([-+]?)0([0-7_]+)$/,
				resolve: (str, sign, oct) => intResolve(sign, oct, 8),
				stringify: (node) => intStringify(node, 8, "0")
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^([-+]?)([0-9][0-9_]*)$/,
				resolve: (str, sign, abs) => intResolve(sign, abs, 10),
				stringify: resolveSeq.stringifyNumber
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "HEX",
				test: /^([-+]?)0x([0-9a-fA-F_]+)$/,
				resolve: (str, sign, hex) => intResolve(sign, hex, 16),
				stringify: (node) => intStringify(node, 16, "0x")
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^(?:[-+]?\.inf|(\.nan))$/i,
				resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
				stringify: resolveSeq.stringifyNumber
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				format: "EXP",
				test: /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?[eE][-+]?[0-9]+$/,
				resolve: (str) => parseFloat(str.replace(/_/g, "")),
				stringify: ({ value }) => Number(value).toExponential()
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^[-+]?(?:[0-9][0-9_]*)?\.([0-9_]*)$/,
				resolve(str, frac) {
					const node = new resolveSeq.Scalar(parseFloat(str.replace(/_/g, "")));
					if (frac) {
						const f = frac.replace(/_/g, "");
						if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
					}
					return node;
				},
				stringify: resolveSeq.stringifyNumber
			}
		], warnings.binary, warnings.omap, warnings.pairs, warnings.set, warnings.intTime, warnings.floatTime, warnings.timestamp)
	};
	const tags = {
		binary: warnings.binary,
		bool: boolObj,
		float: floatObj,
		floatExp: expObj,
		floatNaN: nanObj,
		floatTime: warnings.floatTime,
		int: intObj,
		intHex: hexObj,
		intOct: octObj,
		intTime: warnings.intTime,
		map,
		null: nullObj,
		omap: warnings.omap,
		pairs: warnings.pairs,
		seq,
		set: warnings.set,
		timestamp: warnings.timestamp
	};
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) || match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => (t.identify && t.identify(value) || t.class && value instanceof t.class) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (value instanceof resolveSeq.Node) return value;
		const { defaultPrefix, onTagObj, prevObjects, schema, wrapScalars } = ctx;
		if (tagName && tagName.startsWith("!!")) tagName = defaultPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") return wrapScalars ? new resolveSeq.Scalar(value) : value;
			tagObj = value instanceof Map ? map : value[Symbol.iterator] ? seq : map;
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const obj = {
			value: void 0,
			node: void 0
		};
		if (value && typeof value === "object" && prevObjects) {
			const prev = prevObjects.get(value);
			if (prev) {
				const alias = new resolveSeq.Alias(prev);
				ctx.aliasNodes.push(alias);
				return alias;
			}
			obj.value = value;
			prevObjects.set(value, obj);
		}
		obj.node = tagObj.createNode ? tagObj.createNode(ctx.schema, value, ctx) : wrapScalars ? new resolveSeq.Scalar(value) : value;
		if (tagName && obj.node instanceof resolveSeq.Node) obj.node.tag = tagName;
		return obj.node;
	}
	function getSchemaTags(schemas, knownTags, customTags, schemaId) {
		let tags = schemas[schemaId.replace(/\W/g, "")];
		if (!tags) {
			const keys = Object.keys(schemas).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaId}"; use one of ${keys}`);
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		for (let i = 0; i < tags.length; ++i) {
			const tag = tags[i];
			if (typeof tag === "string") {
				const tagObj = knownTags[tag];
				if (!tagObj) {
					const keys = Object.keys(knownTags).map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown custom tag "${tag}"; use one of ${keys}`);
				}
				tags[i] = tagObj;
			}
		}
		return tags;
	}
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ customTags, merge, schema, sortMapEntries, tags: deprecatedCustomTags }) {
			this.merge = !!merge;
			this.name = schema;
			this.sortMapEntries = sortMapEntries === true ? sortMapEntriesByKey : sortMapEntries || null;
			if (!customTags && deprecatedCustomTags) warnings.warnOptionDeprecation("tags", "customTags");
			this.tags = getSchemaTags(schemas, tags, customTags || deprecatedCustomTags, schema);
		}
		createNode(value, wrapScalars, tagName, ctx) {
			const baseCtx = {
				defaultPrefix: Schema.defaultPrefix,
				schema: this,
				wrapScalars
			};
			return createNode(value, tagName, ctx ? Object.assign(ctx, baseCtx) : baseCtx);
		}
		createPair(key, value, ctx) {
			if (!ctx) ctx = { wrapScalars: true };
			const k = this.createNode(key, ctx.wrapScalars, null, ctx);
			const v = this.createNode(value, ctx.wrapScalars, null, ctx);
			return new resolveSeq.Pair(k, v);
		}
	};
	PlainValue._defineProperty(Schema, "defaultPrefix", PlainValue.defaultTagPrefix);
	PlainValue._defineProperty(Schema, "defaultTags", PlainValue.defaultTags);
	exports.Schema = Schema;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Document-a8d0fbf9.js
var require_Document_a8d0fbf9 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var PlainValue = require_PlainValue_516d5bc2();
	var resolveSeq = require_resolveSeq_95613e94();
	var Schema = require_Schema_bcc6c2d7();
	const defaultOptions = {
		anchorPrefix: "a",
		customTags: null,
		indent: 2,
		indentSeq: true,
		keepCstNodes: false,
		keepNodeTypes: true,
		keepBlobsInJSON: true,
		mapAsMap: false,
		maxAliasCount: 100,
		prettyErrors: false,
		simpleKeys: false,
		version: "1.2"
	};
	const scalarOptions = {
		get binary() {
			return resolveSeq.binaryOptions;
		},
		set binary(opt) {
			Object.assign(resolveSeq.binaryOptions, opt);
		},
		get bool() {
			return resolveSeq.boolOptions;
		},
		set bool(opt) {
			Object.assign(resolveSeq.boolOptions, opt);
		},
		get int() {
			return resolveSeq.intOptions;
		},
		set int(opt) {
			Object.assign(resolveSeq.intOptions, opt);
		},
		get null() {
			return resolveSeq.nullOptions;
		},
		set null(opt) {
			Object.assign(resolveSeq.nullOptions, opt);
		},
		get str() {
			return resolveSeq.strOptions;
		},
		set str(opt) {
			Object.assign(resolveSeq.strOptions, opt);
		}
	};
	const documentOptions = {
		"1.0": {
			schema: "yaml-1.1",
			merge: true,
			tagPrefixes: [{
				handle: "!",
				prefix: PlainValue.defaultTagPrefix
			}, {
				handle: "!!",
				prefix: "tag:private.yaml.org,2002:"
			}]
		},
		1.1: {
			schema: "yaml-1.1",
			merge: true,
			tagPrefixes: [{
				handle: "!",
				prefix: "!"
			}, {
				handle: "!!",
				prefix: PlainValue.defaultTagPrefix
			}]
		},
		1.2: {
			schema: "core",
			merge: false,
			tagPrefixes: [{
				handle: "!",
				prefix: "!"
			}, {
				handle: "!!",
				prefix: PlainValue.defaultTagPrefix
			}]
		}
	};
	function stringifyTag(doc, tag) {
		if ((doc.version || doc.options.version) === "1.0") {
			const priv = tag.match(/^tag:private\.yaml\.org,2002:([^:/]+)$/);
			if (priv) return "!" + priv[1];
			const vocab = tag.match(/^tag:([a-zA-Z0-9-]+)\.yaml\.org,2002:(.*)/);
			return vocab ? `!${vocab[1]}/${vocab[2]}` : `!${tag.replace(/^tag:/, "")}`;
		}
		let p = doc.tagPrefixes.find((p) => tag.indexOf(p.prefix) === 0);
		if (!p) {
			const dtp = doc.getDefaults().tagPrefixes;
			p = dtp && dtp.find((p) => tag.indexOf(p.prefix) === 0);
		}
		if (!p) return tag[0] === "!" ? tag : `!<${tag}>`;
		const suffix = tag.substr(p.prefix.length).replace(/[!,[\]{}]/g, (ch) => ({
			"!": "%21",
			",": "%2C",
			"[": "%5B",
			"]": "%5D",
			"{": "%7B",
			"}": "%7D"
		})[ch]);
		return p.handle + suffix;
	}
	function getTagObject(tags, item) {
		if (item instanceof resolveSeq.Alias) return resolveSeq.Alias;
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) || match[0];
		}
		let tagObj, obj;
		if (item instanceof resolveSeq.Scalar) {
			obj = item.value;
			const match = tags.filter((t) => t.identify && t.identify(obj) || t.class && obj instanceof t.class);
			tagObj = match.find((t) => t.format === item.format) || match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj && obj.constructor ? obj.constructor.name : typeof obj;
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors, doc }) {
		const props = [];
		const anchor = doc.anchors.getName(node);
		if (anchor) {
			anchors[anchor] = node;
			props.push(`&${anchor}`);
		}
		if (node.tag) props.push(stringifyTag(doc, node.tag));
		else if (!tagObj.default) props.push(stringifyTag(doc, tagObj.tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		const { anchors, schema } = ctx.doc;
		let tagObj;
		if (!(item instanceof resolveSeq.Node)) {
			const createCtx = {
				aliasNodes: [],
				onTagObj: (o) => tagObj = o,
				prevObjects: /* @__PURE__ */ new Map()
			};
			item = schema.createNode(item, true, null, createCtx);
			for (const alias of createCtx.aliasNodes) {
				alias.source = alias.source.node;
				let name = anchors.getName(alias.source);
				if (!name) {
					name = anchors.newName();
					anchors.map[name] = alias.source;
				}
			}
		}
		if (item instanceof resolveSeq.Pair) return item.toString(ctx, onComment, onChompKeep);
		if (!tagObj) tagObj = getTagObject(schema.tags, item);
		const props = stringifyProps(item, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart || 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(item, ctx, onComment, onChompKeep) : item instanceof resolveSeq.Scalar ? resolveSeq.stringifyString(item, ctx, onComment, onChompKeep) : item.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return item instanceof resolveSeq.Scalar || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	var Anchors = class Anchors {
		static validAnchorNode(node) {
			return node instanceof resolveSeq.Scalar || node instanceof resolveSeq.YAMLSeq || node instanceof resolveSeq.YAMLMap;
		}
		constructor(prefix) {
			PlainValue._defineProperty(this, "map", Object.create(null));
			this.prefix = prefix;
		}
		createAlias(node, name) {
			this.setAnchor(node, name);
			return new resolveSeq.Alias(node);
		}
		createMergePair(...sources) {
			const merge = new resolveSeq.Merge();
			merge.value.items = sources.map((s) => {
				if (s instanceof resolveSeq.Alias) {
					if (s.source instanceof resolveSeq.YAMLMap) return s;
				} else if (s instanceof resolveSeq.YAMLMap) return this.createAlias(s);
				throw new Error("Merge sources must be Map nodes or their Aliases");
			});
			return merge;
		}
		getName(node) {
			const { map } = this;
			return Object.keys(map).find((a) => map[a] === node);
		}
		getNames() {
			return Object.keys(this.map);
		}
		getNode(name) {
			return this.map[name];
		}
		newName(prefix) {
			if (!prefix) prefix = this.prefix;
			const names = Object.keys(this.map);
			for (let i = 1;; ++i) {
				const name = `${prefix}${i}`;
				if (!names.includes(name)) return name;
			}
		}
		resolveNodes() {
			const { map, _cstAliases } = this;
			Object.keys(map).forEach((a) => {
				map[a] = map[a].resolved;
			});
			_cstAliases.forEach((a) => {
				a.source = a.source.resolved;
			});
			delete this._cstAliases;
		}
		setAnchor(node, name) {
			if (node != null && !Anchors.validAnchorNode(node)) throw new Error("Anchors may only be set for Scalar, Seq and Map nodes");
			if (name && /[\x00-\x19\s,[\]{}]/.test(name)) throw new Error("Anchor names must not contain whitespace or control characters");
			const { map } = this;
			const prev = node && Object.keys(map).find((a) => map[a] === node);
			if (prev) {
				if (!name) return prev;
				else if (prev !== name) {
					delete map[prev];
					map[name] = node;
				}
			} else {
				if (!name) {
					if (!node) return null;
					name = this.newName();
				}
				map[name] = node;
			}
			return name;
		}
	};
	const visit = (node, tags) => {
		if (node && typeof node === "object") {
			const { tag } = node;
			if (node instanceof resolveSeq.Collection) {
				if (tag) tags[tag] = true;
				node.items.forEach((n) => visit(n, tags));
			} else if (node instanceof resolveSeq.Pair) {
				visit(node.key, tags);
				visit(node.value, tags);
			} else if (node instanceof resolveSeq.Scalar) {
				if (tag) tags[tag] = true;
			}
		}
		return tags;
	};
	const listTagNames = (node) => Object.keys(visit(node, {}));
	function parseContents(doc, contents) {
		const comments = {
			before: [],
			after: []
		};
		let body = void 0;
		let spaceBefore = false;
		for (const node of contents) if (node.valueRange) {
			if (body !== void 0) {
				doc.errors.push(new PlainValue.YAMLSyntaxError(node, "Document contains trailing content not separated by a ... or --- line"));
				break;
			}
			const res = resolveSeq.resolveNode(doc, node);
			if (spaceBefore) {
				res.spaceBefore = true;
				spaceBefore = false;
			}
			body = res;
		} else if (node.comment !== null) (body === void 0 ? comments.before : comments.after).push(node.comment);
		else if (node.type === PlainValue.Type.BLANK_LINE) {
			spaceBefore = true;
			if (body === void 0 && comments.before.length > 0 && !doc.commentBefore) {
				doc.commentBefore = comments.before.join("\n");
				comments.before = [];
			}
		}
		doc.contents = body || null;
		if (!body) doc.comment = comments.before.concat(comments.after).join("\n") || null;
		else {
			const cb = comments.before.join("\n");
			if (cb) {
				const cbNode = body instanceof resolveSeq.Collection && body.items[0] ? body.items[0] : body;
				cbNode.commentBefore = cbNode.commentBefore ? `${cb}\n${cbNode.commentBefore}` : cb;
			}
			doc.comment = comments.after.join("\n") || null;
		}
	}
	function resolveTagDirective({ tagPrefixes }, directive) {
		const [handle, prefix] = directive.parameters;
		if (!handle || !prefix) throw new PlainValue.YAMLSemanticError(directive, "Insufficient parameters given for %TAG directive");
		if (tagPrefixes.some((p) => p.handle === handle)) throw new PlainValue.YAMLSemanticError(directive, "The %TAG directive must only be given at most once per handle in the same document.");
		return {
			handle,
			prefix
		};
	}
	function resolveYamlDirective(doc, directive) {
		let [version] = directive.parameters;
		if (directive.name === "YAML:1.0") version = "1.0";
		if (!version) throw new PlainValue.YAMLSemanticError(directive, "Insufficient parameters given for %YAML directive");
		if (!documentOptions[version]) {
			const msg = `Document will be parsed as YAML ${doc.version || doc.options.version} rather than YAML ${version}`;
			doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
		}
		return version;
	}
	function parseDirectives(doc, directives, prevDoc) {
		const directiveComments = [];
		let hasDirectives = false;
		for (const directive of directives) {
			const { comment, name } = directive;
			switch (name) {
				case "TAG":
					try {
						doc.tagPrefixes.push(resolveTagDirective(doc, directive));
					} catch (error) {
						doc.errors.push(error);
					}
					hasDirectives = true;
					break;
				case "YAML":
				case "YAML:1.0":
					if (doc.version) doc.errors.push(new PlainValue.YAMLSemanticError(directive, "The %YAML directive must only be given at most once per document."));
					try {
						doc.version = resolveYamlDirective(doc, directive);
					} catch (error) {
						doc.errors.push(error);
					}
					hasDirectives = true;
					break;
				default: if (name) {
					const msg = `YAML only supports %TAG and %YAML directives, and not %${name}`;
					doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
				}
			}
			if (comment) directiveComments.push(comment);
		}
		if (prevDoc && !hasDirectives && "1.1" === (doc.version || prevDoc.version || doc.options.version)) {
			const copyTagPrefix = ({ handle, prefix }) => ({
				handle,
				prefix
			});
			doc.tagPrefixes = prevDoc.tagPrefixes.map(copyTagPrefix);
			doc.version = prevDoc.version;
		}
		doc.commentBefore = directiveComments.join("\n") || null;
	}
	function assertCollection(contents) {
		if (contents instanceof resolveSeq.Collection) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	var Document = class Document {
		constructor(options) {
			this.anchors = new Anchors(options.anchorPrefix);
			this.commentBefore = null;
			this.comment = null;
			this.contents = null;
			this.directivesEndMarker = null;
			this.errors = [];
			this.options = options;
			this.schema = null;
			this.tagPrefixes = [];
			this.version = null;
			this.warnings = [];
		}
		add(value) {
			assertCollection(this.contents);
			return this.contents.add(value);
		}
		addIn(path, value) {
			assertCollection(this.contents);
			this.contents.addIn(path, value);
		}
		delete(key) {
			assertCollection(this.contents);
			return this.contents.delete(key);
		}
		deleteIn(path) {
			if (resolveSeq.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			assertCollection(this.contents);
			return this.contents.deleteIn(path);
		}
		getDefaults() {
			return Document.defaults[this.version] || Document.defaults[this.options.version] || {};
		}
		get(key, keepScalar) {
			return this.contents instanceof resolveSeq.Collection ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (resolveSeq.isEmptyPath(path)) return !keepScalar && this.contents instanceof resolveSeq.Scalar ? this.contents.value : this.contents;
			return this.contents instanceof resolveSeq.Collection ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return this.contents instanceof resolveSeq.Collection ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (resolveSeq.isEmptyPath(path)) return this.contents !== void 0;
			return this.contents instanceof resolveSeq.Collection ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			assertCollection(this.contents);
			this.contents.set(key, value);
		}
		setIn(path, value) {
			if (resolveSeq.isEmptyPath(path)) this.contents = value;
			else {
				assertCollection(this.contents);
				this.contents.setIn(path, value);
			}
		}
		setSchema(id, customTags) {
			if (!id && !customTags && this.schema) return;
			if (typeof id === "number") id = id.toFixed(1);
			if (id === "1.0" || id === "1.1" || id === "1.2") {
				if (this.version) this.version = id;
				else this.options.version = id;
				delete this.options.schema;
			} else if (id && typeof id === "string") this.options.schema = id;
			if (Array.isArray(customTags)) this.options.customTags = customTags;
			const opt = Object.assign({}, this.getDefaults(), this.options);
			this.schema = new Schema.Schema(opt);
		}
		parse(node, prevDoc) {
			if (this.options.keepCstNodes) this.cstNode = node;
			if (this.options.keepNodeTypes) this.type = "DOCUMENT";
			const { directives = [], contents = [], directivesEndMarker, error, valueRange } = node;
			if (error) {
				if (!error.source) error.source = this;
				this.errors.push(error);
			}
			parseDirectives(this, directives, prevDoc);
			if (directivesEndMarker) this.directivesEndMarker = true;
			this.range = valueRange ? [valueRange.start, valueRange.end] : null;
			this.setSchema();
			this.anchors._cstAliases = [];
			parseContents(this, contents);
			this.anchors.resolveNodes();
			if (this.options.prettyErrors) {
				for (const error of this.errors) if (error instanceof PlainValue.YAMLError) error.makePretty();
				for (const warn of this.warnings) if (warn instanceof PlainValue.YAMLError) warn.makePretty();
			}
			return this;
		}
		listNonDefaultTags() {
			return listTagNames(this.contents).filter((t) => t.indexOf(Schema.Schema.defaultPrefix) !== 0);
		}
		setTagPrefix(handle, prefix) {
			if (handle[0] !== "!" || handle[handle.length - 1] !== "!") throw new Error("Handle must start and end with !");
			if (prefix) {
				const prev = this.tagPrefixes.find((p) => p.handle === handle);
				if (prev) prev.prefix = prefix;
				else this.tagPrefixes.push({
					handle,
					prefix
				});
			} else this.tagPrefixes = this.tagPrefixes.filter((p) => p.handle !== handle);
		}
		toJSON(arg, onAnchor) {
			const { keepBlobsInJSON, mapAsMap, maxAliasCount } = this.options;
			const keep = keepBlobsInJSON && (typeof arg !== "string" || !(this.contents instanceof resolveSeq.Scalar));
			const ctx = {
				doc: this,
				indentStep: "  ",
				keep,
				mapAsMap: keep && !!mapAsMap,
				maxAliasCount,
				stringify
			};
			const anchorNames = Object.keys(this.anchors.map);
			if (anchorNames.length > 0) ctx.anchors = new Map(anchorNames.map((name) => [this.anchors.map[name], {
				alias: [],
				aliasCount: 0,
				count: 1
			}]));
			const res = resolveSeq.toJSON(this.contents, arg, ctx);
			if (typeof onAnchor === "function" && ctx.anchors) for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return res;
		}
		toString() {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			const indentSize = this.options.indent;
			if (!Number.isInteger(indentSize) || indentSize <= 0) {
				const s = JSON.stringify(indentSize);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			this.setSchema();
			const lines = [];
			let hasDirectives = false;
			if (this.version) {
				let vd = "%YAML 1.2";
				if (this.schema.name === "yaml-1.1") {
					if (this.version === "1.0") vd = "%YAML:1.0";
					else if (this.version === "1.1") vd = "%YAML 1.1";
				}
				lines.push(vd);
				hasDirectives = true;
			}
			const tagNames = this.listNonDefaultTags();
			this.tagPrefixes.forEach(({ handle, prefix }) => {
				if (tagNames.some((t) => t.indexOf(prefix) === 0)) {
					lines.push(`%TAG ${handle} ${prefix}`);
					hasDirectives = true;
				}
			});
			if (hasDirectives || this.directivesEndMarker) lines.push("---");
			if (this.commentBefore) {
				if (hasDirectives || !this.directivesEndMarker) lines.unshift("");
				lines.unshift(this.commentBefore.replace(/^/gm, "#"));
			}
			const ctx = {
				anchors: Object.create(null),
				doc: this,
				indent: "",
				indentStep: " ".repeat(indentSize),
				stringify
			};
			let chompKeep = false;
			let contentComment = null;
			if (this.contents) {
				if (this.contents instanceof resolveSeq.Node) {
					if (this.contents.spaceBefore && (hasDirectives || this.directivesEndMarker)) lines.push("");
					if (this.contents.commentBefore) lines.push(this.contents.commentBefore.replace(/^/gm, "#"));
					ctx.forceBlockIndent = !!this.comment;
					contentComment = this.contents.comment;
				}
				const onChompKeep = contentComment ? null : () => chompKeep = true;
				const body = stringify(this.contents, ctx, () => contentComment = null, onChompKeep);
				lines.push(resolveSeq.addComment(body, "", contentComment));
			} else if (this.contents !== void 0) lines.push(stringify(this.contents, ctx));
			if (this.comment) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(this.comment.replace(/^/gm, "#"));
			}
			return lines.join("\n") + "\n";
		}
	};
	PlainValue._defineProperty(Document, "defaults", documentOptions);
	exports.Document = Document;
	exports.defaultOptions = defaultOptions;
	exports.scalarOptions = scalarOptions;
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var parseCst = require_parse_cst();
	var Document$1 = require_Document_a8d0fbf9();
	var Schema = require_Schema_bcc6c2d7();
	var PlainValue = require_PlainValue_516d5bc2();
	var warnings = require_warnings_793925ce();
	require_resolveSeq_95613e94();
	function createNode(value, wrapScalars = true, tag) {
		if (tag === void 0 && typeof wrapScalars === "string") {
			tag = wrapScalars;
			wrapScalars = true;
		}
		const options = Object.assign({}, Document$1.Document.defaults[Document$1.defaultOptions.version], Document$1.defaultOptions);
		return new Schema.Schema(options).createNode(value, wrapScalars, tag);
	}
	var Document = class extends Document$1.Document {
		constructor(options) {
			super(Object.assign({}, Document$1.defaultOptions, options));
		}
	};
	function parseAllDocuments(src, options) {
		const stream = [];
		let prev;
		for (const cstDoc of parseCst.parse(src)) {
			const doc = new Document(options);
			doc.parse(cstDoc, prev);
			stream.push(doc);
			prev = doc;
		}
		return stream;
	}
	function parseDocument(src, options) {
		const cst = parseCst.parse(src);
		const doc = new Document(options).parse(cst[0]);
		if (cst.length > 1) doc.errors.unshift(new PlainValue.YAMLSemanticError(cst[1], "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		return doc;
	}
	function parse(src, options) {
		const doc = parseDocument(src, options);
		doc.warnings.forEach((warning) => warnings.warn(warning));
		if (doc.errors.length > 0) throw doc.errors[0];
		return doc.toJSON();
	}
	function stringify(value, options) {
		const doc = new Document(options);
		doc.contents = value;
		return String(doc);
	}
	exports.YAML = {
		createNode,
		defaultOptions: Document$1.defaultOptions,
		Document,
		parse,
		parseAllDocuments,
		parseCST: parseCst.parse,
		parseDocument,
		scalarOptions: Document$1.scalarOptions,
		stringify
	};
}));
// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/index.js
var require_yaml$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_dist().YAML;
}));
// node_modules/@open-policy-agent/opa-wasm/src/builtins/yaml.js
var require_yaml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const yaml = () => require_yaml$1();
	const errors = /* @__PURE__ */ new Set([
		"YAMLReferenceError",
		"YAMLSemanticError",
		"YAMLSyntaxError",
		"YAMLWarning"
	]);
	function parse(str) {
		if (typeof str !== "string") return {
			ok: false,
			result: void 0
		};
		const YAML_SILENCE_WARNINGS_CACHED = global.YAML_SILENCE_WARNINGS;
		try {
			global.YAML_SILENCE_WARNINGS = true;
			return {
				ok: true,
				result: yaml().parse(str)
			};
		} catch (err) {
			if (err && errors.has(err.name)) return {
				ok: false,
				result: void 0
			};
			throw err;
		} finally {
			global.YAML_SILENCE_WARNINGS = YAML_SILENCE_WARNINGS_CACHED;
		}
	}
	module.exports = {
		"yaml.is_valid": (str) => typeof str === "string" ? parse(str).ok : void 0,
		"yaml.marshal": (data) => yaml().stringify(data),
		"yaml.unmarshal": (str) => parse(str).result
	};
}));
// node_modules/@open-policy-agent/opa-wasm/src/builtins/index.js
var require_builtins = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const json = require_json();
	const strings = require_strings();
	const regex = require_regex();
	const yaml = require_yaml();
	module.exports = {
		...json,
		...strings,
		...regex,
		...yaml
	};
}));
// node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var import_opa = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const builtIns = require_builtins();
	/**
	* @param {WebAssembly.Memory} mem
	*/
	function stringDecoder(mem) {
		return function(addr) {
			const i8 = new Int8Array(mem.buffer);
			let s = "";
			while (i8[addr] !== 0) s += String.fromCharCode(i8[addr++]);
			return s;
		};
	}
	/**
	* Stringifies and loads an object into OPA's Memory
	* @param {WebAssembly.Instance} wasmInstance
	* @param {WebAssembly.Memory} memory
	* @param {any | ArrayBuffer} value data as `object`, literal primitive or ArrayBuffer (last is assumed to be a well-formed stringified JSON)
	* @returns {number}
	*/
	function _loadJSON(wasmInstance, memory, value) {
		if (value === void 0) return 0;
		let valueBuf;
		if (value instanceof ArrayBuffer) valueBuf = new Uint8Array(value);
		else {
			const valueAsText = JSON.stringify(value);
			valueBuf = new TextEncoder().encode(valueAsText);
		}
		const valueBufLen = valueBuf.byteLength;
		const rawAddr = wasmInstance.exports.opa_malloc(valueBufLen);
		new Uint8Array(memory.buffer).set(valueBuf, rawAddr);
		const parsedAddr = wasmInstance.exports.opa_json_parse(rawAddr, valueBufLen);
		if (parsedAddr === 0) throw "failed to parse json value";
		return parsedAddr;
	}
	/**
	* Dumps and parses a JSON object from OPA's Memory
	* @param {WebAssembly.Instance} wasmInstance
	* @param {WebAssembly.Memory} memory
	* @param {number} addr
	* @returns {object}
	*/
	function _dumpJSON(wasmInstance, memory, addr) {
		return _dumpJSONRaw(memory, wasmInstance.exports.opa_json_dump(addr));
	}
	/**
	* Parses a JSON object from wasm instance's memory
	* @param {WebAssembly.Memory} memory
	* @param {number} addr
	* @returns {object}
	*/
	function _dumpJSONRaw(memory, addr) {
		const buf = new Uint8Array(memory.buffer);
		let idx = addr;
		while (buf[idx] !== 0) idx++;
		const utf8View = new Uint8Array(memory.buffer, addr, idx - addr);
		const jsonAsText = new TextDecoder().decode(utf8View);
		return JSON.parse(jsonAsText);
	}
	const builtinFuncs = builtIns;
	/**
	* _builtinCall dispatches the built-in function. The built-in function
	* arguments are loaded from Wasm and back in using JSON serialization.
	* @param {WebAssembly.Instance} wasmInstance
	* @param {WebAssembly.Memory} memory
	* @param {{ [builtinId: number]: string }} builtins
	* @param {{ [builtinName: string]: Function }} customBuiltins
	* @param {string} builtin_id
	*/
	function _builtinCall(wasmInstance, memory, builtins, customBuiltins, builtinId) {
		const builtInName = builtins[builtinId];
		const impl = builtinFuncs[builtInName] || customBuiltins[builtInName];
		if (impl === void 0) throw { message: "not implemented: built-in function " + builtinId + ": " + builtins[builtinId] };
		const argArray = Array.prototype.slice.apply(arguments);
		const args = [];
		for (let i = 5; i < argArray.length; i++) {
			const jsArg = _dumpJSON(wasmInstance, memory, argArray[i]);
			args.push(jsArg);
		}
		return _loadJSON(wasmInstance, memory, impl(...args));
	}
	/**
	* _importObject builds the WebAssembly.Imports
	* @param {Object} env
	* @param {WebAssembly.Memory} memory
	* @param {{ [builtinName: string]: Function }} customBuiltins
	* @returns {WebAssembly.Imports}
	*/
	function _importObject(env, memory, customBuiltins) {
		const addr2string = stringDecoder(memory);
		return { env: {
			memory,
			opa_abort: function(addr) {
				throw addr2string(addr);
			},
			opa_println: function(addr) {
				console.log(addr2string(addr));
			},
			opa_builtin0: function(builtinId, _ctx) {
				return _builtinCall(env.instance, memory, env.builtins, customBuiltins, builtinId);
			},
			opa_builtin1: function(builtinId, _ctx, arg1) {
				return _builtinCall(env.instance, memory, env.builtins, customBuiltins, builtinId, arg1);
			},
			opa_builtin2: function(builtinId, _ctx, arg1, arg2) {
				return _builtinCall(env.instance, memory, env.builtins, customBuiltins, builtinId, arg1, arg2);
			},
			opa_builtin3: function(builtinId, _ctx, arg1, arg2, arg3) {
				return _builtinCall(env.instance, memory, env.builtins, customBuiltins, builtinId, arg1, arg2, arg3);
			},
			opa_builtin4: function(builtinId, _ctx, arg1, arg2, arg3, arg4) {
				return _builtinCall(env.instance, memory, env.builtins, customBuiltins, builtinId, arg1, arg2, arg3, arg4);
			}
		} };
	}
	/**
	* _preparePolicy checks the ABI version and loads the built-in functions
	* @param {Object} env
	* @param {WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance} wasm
	* @param {WebAssembly.Memory} memory
	* @returns { policy: WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance, minorVersion: number }}
	*/
	function _preparePolicy(env, wasm, memory) {
		env.instance = wasm.instance ? wasm.instance : wasm;
		const abiVersionGlobal = env.instance.exports.opa_wasm_abi_version;
		if (abiVersionGlobal !== void 0) {
			const abiVersion = typeof abiVersionGlobal === "number" ? abiVersionGlobal : abiVersionGlobal.value;
			if (abiVersion !== 1) throw `unsupported ABI version ${abiVersion}`;
		} else console.error("opa_wasm_abi_version undefined");
		const abiMinorVersionGlobal = env.instance.exports.opa_wasm_abi_minor_version;
		let abiMinorVersion;
		if (abiMinorVersionGlobal !== void 0) abiMinorVersion = typeof abiMinorVersionGlobal === "number" ? abiMinorVersionGlobal : abiMinorVersionGlobal.value;
		else console.error("opa_wasm_abi_minor_version undefined");
		const builtins = _dumpJSON(env.instance, memory, env.instance.exports.builtins());
		/** @type {typeof builtIns} */
		env.builtins = {};
		for (const key of Object.keys(builtins)) env.builtins[builtins[key]] = key;
		return {
			policy: wasm,
			minorVersion: abiMinorVersion
		};
	}
	/**
	* _loadPolicy can take in either an ArrayBuffer or WebAssembly.Module
	* as its first argument, a WebAssembly.Memory for the second parameter,
	* and an object mapping string names to additional builtin functions for
	* the third parameter.
	* It will return a Promise, depending on the input type the promise
	* resolves to both a compiled WebAssembly.Module and its first WebAssembly.Instance
	* or to the WebAssemblyInstance.
	* @param {BufferSource | WebAssembly.Module | Response | Promise<Response>} policyWasm
	* @param {WebAssembly.Memory} memory
	* @param {{ [builtinName: string]: Function }} customBuiltins
	* @returns {Promise<{ policy: WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance, minorVersion: number }>}
	*/
	async function _loadPolicy(policyWasm, memory, customBuiltins) {
		const env = {};
		const isStreaming = policyWasm instanceof Response || policyWasm instanceof Promise;
		const importObject = _importObject(env, memory, customBuiltins);
		return _preparePolicy(env, await (isStreaming ? WebAssembly.instantiateStreaming(policyWasm, importObject) : WebAssembly.instantiate(policyWasm, importObject)), memory);
	}
	/**
	* _loadPolicySync can take in either an ArrayBuffer or WebAssembly.Module
	* as its first argument, a WebAssembly.Memory for the second parameter,
	* and an object mapping string names to additional builtin functions for
	* the third parameter.
	* It will return a compiled WebAssembly.Module and its first WebAssembly.Instance.
	* @param {BufferSource | WebAssembly.Module} policyWasm
	* @param {WebAssembly.Memory} memory
	* @param {{ [builtinName: string]: Function }} customBuiltins
	* @returns {Promise<{ policy: WebAssembly.Instance, minorVersion: number }>}
	*/
	function _loadPolicySync(policyWasm, memory, customBuiltins) {
		const env = {};
		if (policyWasm instanceof ArrayBuffer || policyWasm.buffer instanceof ArrayBuffer) policyWasm = new WebAssembly.Module(policyWasm);
		return _preparePolicy(env, new WebAssembly.Instance(policyWasm, _importObject(env, memory, customBuiltins)), memory);
	}
	/**
	* LoadedPolicy is a wrapper around a WebAssembly.Instance and WebAssembly.Memory
	* for a compiled Rego policy. There are helpers to run the wasm instance and
	* handle the output from the policy wasm.
	*/
	var LoadedPolicy = class {
		/**
		* Loads and initializes a compiled Rego policy.
		* @param {WebAssembly.WebAssemblyInstantiatedSource} policy
		* @param {WebAssembly.Memory} memory
		*/
		constructor(policy, memory, minorVersion) {
			this.minorVersion = minorVersion;
			this.mem = memory;
			this.wasmInstance = policy.instance ? policy.instance : policy;
			this.dataAddr = _loadJSON(this.wasmInstance, this.mem, {});
			this.baseHeapPtr = this.wasmInstance.exports.opa_heap_ptr_get();
			this.dataHeapPtr = this.baseHeapPtr;
			this.entrypoints = _dumpJSON(this.wasmInstance, this.mem, this.wasmInstance.exports.entrypoints());
		}
		/**
		* Evaluates the loaded policy with the given input and
		* return the result set. This should be re-used for multiple evaluations
		* of the same policy with different inputs.
		*
		* To call a non-default entrypoint in your WASM specify it as the second
		* param. A list of entrypoints can be accessed with the `this.entrypoints`
		* property.
		* @param {any | ArrayBuffer} input input to be evaluated in form of `object`, literal primitive or ArrayBuffer (last is assumed to be a well-formed stringified JSON)
		* @param {number | string} entrypoint ID or name of the entrypoint to call (optional)
		*/
		evaluate(input, entrypoint = 0) {
			if (typeof entrypoint === "number") {} else if (typeof entrypoint === "string") {
				if (Object.prototype.hasOwnProperty.call(this.entrypoints, entrypoint)) entrypoint = this.entrypoints[entrypoint];
				else throw `entrypoint ${entrypoint} is not valid in this instance`;
			} else throw `entrypoint value is an invalid type, must be either string or number`;
			if (this.minorVersion >= 2) {
				let inputBuf = null;
				let inputLen = 0;
				let inputAddr = 0;
				if (input) {
					if (input instanceof ArrayBuffer) inputBuf = new Uint8Array(input);
					else {
						const inputAsText = JSON.stringify(input);
						inputBuf = new TextEncoder().encode(inputAsText);
					}
					inputAddr = this.dataHeapPtr;
					inputLen = inputBuf.byteLength;
					const delta = inputAddr + inputLen - this.mem.buffer.byteLength;
					if (delta > 0) {
						const pages = roundup(delta);
						this.mem.grow(pages);
					}
					new Uint8Array(this.mem.buffer).set(inputBuf, this.dataHeapPtr);
				}
				const heapPtr = this.dataHeapPtr + inputLen;
				const ret = this.wasmInstance.exports.opa_eval(0, entrypoint, this.dataAddr, inputAddr, inputLen, heapPtr, 0);
				return _dumpJSONRaw(this.mem, ret);
			}
			this.wasmInstance.exports.opa_heap_ptr_set(this.dataHeapPtr);
			const inputAddr = _loadJSON(this.wasmInstance, this.mem, input);
			const ctxAddr = this.wasmInstance.exports.opa_eval_ctx_new();
			this.wasmInstance.exports.opa_eval_ctx_set_input(ctxAddr, inputAddr);
			this.wasmInstance.exports.opa_eval_ctx_set_data(ctxAddr, this.dataAddr);
			this.wasmInstance.exports.opa_eval_ctx_set_entrypoint(ctxAddr, entrypoint);
			this.wasmInstance.exports.eval(ctxAddr);
			const resultAddr = this.wasmInstance.exports.opa_eval_ctx_get_result(ctxAddr);
			return _dumpJSON(this.wasmInstance, this.mem, resultAddr);
		}
		/**
		* evalBool will evaluate the policy and return a boolean answer
		* depending on the return code from the policy evaluation.
		* @deprecated Use `evaluate` instead.
		* @param {object} input
		*/
		evalBool(input) {
			const rs = this.evaluate(input);
			return rs && rs.length === 1 && rs[0] === true;
		}
		/**
		* Loads data for use in subsequent evaluations.
		* @param {object | ArrayBuffer} data  data in form of `object` or ArrayBuffer (last is assumed to be a well-formed stringified JSON)
		*/
		setData(data) {
			this.wasmInstance.exports.opa_heap_ptr_set(this.baseHeapPtr);
			this.dataAddr = _loadJSON(this.wasmInstance, this.mem, data);
			this.dataHeapPtr = this.wasmInstance.exports.opa_heap_ptr_get();
		}
	};
	function roundup(bytes) {
		return Math.ceil(bytes / 65536);
	}
	module.exports = {
		/**
		* Takes in either an ArrayBuffer or WebAssembly.Module
		* and will return a Promise of a LoadedPolicy object which
		* can be used to evaluate the policy.
		*
		* To set custom memory size specify number of memory pages
		* as second param.
		* Defaults to 5 pages (320KB).
		* @param {BufferSource | WebAssembly.Module | Response | Promise<Response>} regoWasm
		* @param {number | WebAssembly.MemoryDescriptor} memoryDescriptor For backwards-compatibility, a 'number' argument is taken to be the initial memory size.
		* @param {{ [builtinName: string]: Function }} customBuiltins A map from string names to builtin functions
		* @returns {Promise<LoadedPolicy>}
		*/
		async loadPolicy(regoWasm, memoryDescriptor = {}, customBuiltins = {}) {
			if (typeof memoryDescriptor === "number") memoryDescriptor = { initial: memoryDescriptor };
			memoryDescriptor.initial = memoryDescriptor.initial || 5;
			const memory = new WebAssembly.Memory(memoryDescriptor);
			const { policy, minorVersion } = await _loadPolicy(regoWasm, memory, customBuiltins);
			return new LoadedPolicy(policy, memory, minorVersion);
		},
		/**
		* Takes in either an ArrayBuffer or WebAssembly.Module
		* and will return a LoadedPolicy object which can be
		* used to evaluate the policy.
		*
		* This cannot be used from the main thread in a browser.
		* You must use the `loadPolicy` function instead, or call
		* from a worker thread.
		*
		* To set custom memory size specify number of memory pages
		* as second param.
		* Defaults to 5 pages (320KB).
		* @param {BufferSource | WebAssembly.Module} regoWasm
		* @param {number | WebAssembly.MemoryDescriptor} memoryDescriptor For backwards-compatibility, a 'number' argument is taken to be the initial memory size.
		* @param {{ [builtinName: string]: Function }} customBuiltins A map from string names to builtin functions
		* @returns {LoadedPolicy}
		*/
		loadPolicySync(regoWasm, memoryDescriptor = {}, customBuiltins = {}) {
			if (typeof memoryDescriptor === "number") memoryDescriptor = { initial: memoryDescriptor };
			memoryDescriptor.initial = memoryDescriptor.initial || 5;
			const memory = new WebAssembly.Memory(memoryDescriptor);
			const { policy, minorVersion } = _loadPolicySync(regoWasm, memory, customBuiltins);
			return new LoadedPolicy(policy, memory, minorVersion);
		},
		LoadedPolicy
	};
})))(), 1);
import_opa.default.loadPolicy;
var src_default = import_opa.default;
// src/evaluate/policy.ts
const entrypoint = "seaworthy/main/reports";
/** Loads compiled policies; this file alone knows `@open-policy-agent/opa-wasm`. */
function openPolicy(module) {
	const loaded = src_default.loadPolicySync(module);
	return { judge(batch) {
		const answer = loaded.evaluate(batch.slice().buffer, entrypoint);
		const [first] = Array.isArray(answer) ? answer : [];
		const result = typeof first === "object" && first !== null && "result" in first ? first.result : void 0;
		if (!Array.isArray(result)) throw new TypeError("the policies gave no answer");
		return result.map(violations);
	} };
}
function violations(report) {
	if (!Array.isArray(report)) throw new TypeError(`a report is ${JSON.stringify(report)}, which is no list`);
	return report.map(violation);
}
function violation(value) {
	if (!isViolation(value)) throw new TypeError(`a rule answered ${JSON.stringify(value)}, which is not a violation`);
	return value;
}
function isViolation(value) {
	if (typeof value !== "object" || value === null) return false;
	const { rule, path, message, severity, related = [] } = { ...value };
	const known = severity === void 0 || severities.some((each) => each === severity);
	const isPlaced = Array.isArray(path) && Array.isArray(related) && related.every(isRelated);
	return typeof rule === "string" && typeof message === "string" && isPlaced && known;
}
function isRelated(value) {
	if (typeof value !== "object" || value === null) return false;
	const { link, index, path } = { ...value };
	return typeof link === "string" && typeof index === "number" && Array.isArray(path);
}
// src/evaluate/judge.ts
const opened = /* @__PURE__ */ new Map();
const newline$1 = "\n".charCodeAt(0);
/**
* Judges the objects of batches in their order, one batch on each line (in UTF-8); none takes longer than `limitMs`. The
* policy is opened once in each thread, and again after it was stopped.
*/
function judge(module, batches, limitMs) {
	const lines = linesIn(batches);
	return judgeEach(module, lines, timeFor(lines.reduce((most, { length }) => Math.max(most, length), 0), limitMs));
}
function judgeEach(module, batches, limitMs) {
	return eachWithin(batches, limitMs, {
		work: (batch) => judgeBatch(policyOf(module), batch),
		late(batch, limit) {
			opened.delete(module.digest);
			const each = alone(batch);
			if (each.length > 1) return judgeEach(module, each, limit / 2);
			return [{ error: `it took longer than ${limit / 1e3} s` }];
		}
	}).flat();
}
function policyOf({ digest, wasm }) {
	const policy = opened.get(digest) ?? openPolicy(wasm);
	opened.set(digest, policy);
	return policy;
}
function linesIn(batches) {
	const lines = [];
	for (let start = 0; start < batches.length;) {
		const end = batches.indexOf(newline$1, start);
		lines.push(batches.subarray(start, end));
		start = end + 1;
	}
	return lines;
}
/** An error ends the evaluation of a whole batch, so that its objects are then judged one by one. */
function judgeBatch(policy, batch) {
	try {
		return policy.judge(batch).map((violations) => ({ violations }));
	} catch (error) {
		const each = alone(batch);
		if (each.length > 1) return each.flatMap((one) => judgeBatch(policy, one));
		return [{ error: error instanceof Error ? error.message : String(error) }];
	}
}
/** A batch for each object of a batch, with no more nodes than it needs: another one may be what cannot be read. */
function alone(batch) {
	const whole = JSON.parse(new TextDecoder().decode(batch));
	return whole.asked.map((asked) => {
		const needed = new Set(nodesOf(asked));
		const nodes = whole.nodes.map((node, index) => needed.has(index) ? node : null);
		return new TextEncoder().encode(JSON.stringify({
			...whole,
			nodes,
			asked: [asked]
		}));
	});
}
function nodesOf({ node, links }) {
	return [node, ...Object.values(links).flatMap((list) => list.flatMap(nodesOf))];
}
/** {@link judge}, as worker threads offer it. */
const judgeTask = {
	name: "judge",
	run: judge
};
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge$2 = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge$2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge$2.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map$1 = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq$1 = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$3 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$2 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$3 = [
	map$1,
	seq$1,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$2,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$3
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$2 = [map$1, seq$1].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary$1 = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs$1 = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap$1 = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$2 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int$1 = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set$1 = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp$1 = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp$1.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema$1 = [
	map$1,
	seq$1,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int$1,
	intHex,
	floatNaN,
	floatExp,
	float$2,
	binary$1,
	merge$2,
	omap$1,
	pairs$1,
	set$1,
	intTime,
	floatTime,
	timestamp$1
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$3],
	["failsafe", [
		map$1,
		seq$1,
		string
	]],
	["json", schema$2],
	["yaml11", schema$1],
	["yaml-1.1", schema$1]
]);
const tagsByName = {
	binary: binary$1,
	bool: boolTag,
	float: float$3,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$2,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map: map$1,
	merge: merge$2,
	null: nullTag,
	omap: omap$1,
	pairs: pairs$1,
	seq: seq$1,
	set: set$1,
	timestamp: timestamp$1
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary$1,
	"tag:yaml.org,2002:merge": merge$2,
	"tag:yaml.org,2002:omap": omap$1,
	"tag:yaml.org,2002:pairs": pairs$1,
	"tag:yaml.org,2002:set": set$1,
	"tag:yaml.org,2002:timestamp": timestamp$1
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge$2) ? schemaTags.concat(merge$2) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge$2);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema$1 = class Schema$1 {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map$1 });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq$1 });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema$1.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema$1(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
// src/locate/aliases.ts
/** Follows aliases. The document is searched once: `Alias.resolve` of `yaml` searches it for each alias. */
function resolverOf(document) {
	let known;
	return (node) => {
		if (!isAlias(node)) return node;
		known ??= targetsIn(document);
		return known.get(node);
	};
}
/** Each alias with the last node before it that has its anchor. */
function targetsIn(document) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	visit$1(document, {
		Alias(_, alias) {
			targets.set(alias, anchors.get(alias.source));
		},
		Value(_, node) {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
		}
	});
	return targets;
}
// src/locate/field.ts
/** Stands for a text that takes too long to read. */
const unreadFinder = { find: () => ({
	start: firstPlace,
	end: {
		line: 1,
		column: 2
	},
	found: false,
	depth: 0,
	isUnread: true
}) };
const firstPlace = {
	line: 1,
	column: 1
};
/** Reads the positions of one YAML or JSON document; columns and lines are 1-based within `text`. */
function fieldFinder(text) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.1",
		merge: true,
		uniqueKeys: false,
		logLevel: "silent",
		lineCounter: counter
	});
	const place = ({ start, end }, found, depth) => {
		const from = counter.linePos(start);
		const to = counter.linePos(end);
		const lineEnd = text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start);
		const last = to.line === from.line ? to.col : from.col + (trimmedEnd(text, start, lineEnd) - start);
		return {
			start: {
				line: from.line,
				column: from.col
			},
			end: {
				line: from.line,
				column: Math.max(last, from.col + 1)
			},
			found,
			depth
		};
	};
	const resolve = resolverOf(document);
	return { find(path) {
		let range = rootRange(document, text);
		let node = document.contents;
		for (const [depth, step] of path.entries()) {
			const next = stepInto(resolve, node, step);
			if (next === void 0) return place(range, false, depth);
			range = next.range;
			node = next.value;
		}
		return place(range, true, path.length);
	} };
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, end).trimEnd().length;
}
function rootRange(document, text) {
	const start = document.contents?.range?.[0] ?? text.search(/\S|$/);
	return {
		start,
		end: start
	};
}
function stepInto(resolve, node, step) {
	const here = resolve(node);
	if (isSeq(here)) return itemOf(here.items, step);
	return isMap(here) ? fieldIn(here, {
		resolve,
		step,
		seen: /* @__PURE__ */ new Set()
	}) : void 0;
}
function itemOf(items, step) {
	const item = items[Number(step)];
	if (!isNode(item) || !item.range) return void 0;
	const [start, end] = item.range;
	return {
		range: {
			start,
			end: isScalar(item) ? end : firstKeyEnd(item, start)
		},
		value: item
	};
}
/** For a mapping in a sequence: the end of its first key, which stands on the line of the dash. */
function firstKeyEnd(item, start) {
	const first = isMap(item) ? item.items[0] : void 0;
	return first === void 0 ? start : pairRange(first).end;
}
function fieldIn(map, search) {
	const { resolve, step, seen } = search;
	seen.add(map);
	const own = map.items.findLast((pair) => keyOf(pair) === String(step));
	if (own !== void 0) return {
		range: pairRange(own),
		value: own.value
	};
	for (const pair of map.items) {
		if (keyOf(pair) !== "<<") continue;
		const merged = resolve(pair.value);
		for (const source of isSeq(merged) ? merged.items : [merged]) {
			const from = resolve(source);
			if (!isMap(from) || seen.has(from)) continue;
			const found = fieldIn(from, search);
			if (found !== void 0) return found;
		}
	}
}
function keyOf(pair) {
	return isScalar(pair.key) ? asText(pair.key.source ?? pair.key.value) : "";
}
/** From the key to the end of a scalar value, or of the key alone when the value is a collection. */
function pairRange(pair) {
	const key = isPair(pair) && isNode(pair.key) ? pair.key.range : void 0;
	const start = key?.[0] ?? 0;
	return {
		start,
		end: (isScalar(pair.value) && pair.value.source !== "" ? pair.value.range?.[1] : void 0) ?? key?.[1] ?? start
	};
}
// src/locate/places.ts
function findAll(fields) {
	return eachWithin(fields, timeToLook(fields.reduce((most, { text }) => Math.max(most, text.length), 0)), {
		work: find,
		late: unreadFields
	});
}
function find({ text, paths }) {
	if (text.length > 8388608) return unreadFields({ paths });
	try {
		const finder = fieldFinder(text);
		return paths.map((path) => finder.find(path));
	} catch (error) {
		if (error instanceof RangeError) return unreadFields({ paths });
		throw error;
	}
}
function unreadFields({ paths }) {
	return paths.map(() => unread$1);
}
const unread$1 = unreadFinder.find([]);
/** Finds fields, as worker threads offer it. */
const placesTask = {
	name: "places",
	run: findAll
};
// src/parse/outcome.ts
/** A document that is not read, with the reason. */
function refused(why) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: `not read: ${why}`,
			hint: "simplify the document",
			line: 1,
			column: 1
		}
	};
}
/** A document that was not read within its time. */
function tooSlow(limitMs) {
	return refused(`${takesLonger} ${limitMs / 1e3} s`);
}
const takesLonger = "it takes longer than";
function tooDeep() {
	return refused(`it is nested more than 500 levels deep`);
}
// node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
var jsYaml = {};
var loader = {};
var common = {};
var hasRequiredCommon;
function requireCommon() {
	if (hasRequiredCommon) return common;
	hasRequiredCommon = 1;
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	common.isNothing = isNothing;
	common.isObject = isObject;
	common.toArray = toArray;
	common.repeat = repeat;
	common.isNegativeZero = isNegativeZero;
	common.extend = extend;
	return common;
}
var exception;
var hasRequiredException;
function requireException() {
	if (hasRequiredException) return exception;
	hasRequiredException = 1;
	function formatError(exception2, compact) {
		let where = "";
		const message = exception2.reason || "(unknown reason)";
		if (!exception2.mark) return message;
		if (exception2.mark.name) where += "in \"" + exception2.mark.name + "\" ";
		where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
		if (!compact && exception2.mark.snippet) where += "\n\n" + exception2.mark.snippet;
		return message + " " + where;
	}
	function YAMLException2(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException2.prototype = Object.create(Error.prototype);
	YAMLException2.prototype.constructor = YAMLException2;
	YAMLException2.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	exception = YAMLException2;
	return exception;
}
var snippet;
var hasRequiredSnippet;
function requireSnippet() {
	if (hasRequiredSnippet) return snippet;
	hasRequiredSnippet = 1;
	const common2 = requireCommon();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common2.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	snippet = makeSnippet;
	return snippet;
}
var type;
var hasRequiredType;
function requireType() {
	if (hasRequiredType) return type;
	hasRequiredType = 1;
	const YAMLException2 = requireException();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map2) {
		const result = {};
		if (map2 !== null) Object.keys(map2).forEach(function(style) {
			map2[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type2(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException2("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
		this.tag = tag;
		this.kind = options["kind"] || null;
		this.resolve = options["resolve"] || function() {
			return true;
		};
		this.construct = options["construct"] || function(data) {
			return data;
		};
		this.instanceOf = options["instanceOf"] || null;
		this.predicate = options["predicate"] || null;
		this.represent = options["represent"] || null;
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException2("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	type = Type2;
	return type;
}
var schema;
var hasRequiredSchema;
function requireSchema() {
	if (hasRequiredSchema) return schema;
	hasRequiredSchema = 1;
	const YAMLException2 = requireException();
	const Type2 = requireType();
	function compileList(schema2, name) {
		const result = [];
		schema2[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type2) {
			if (type2.multi) {
				result.multi[type2.kind].push(type2);
				result.multi["fallback"].push(type2);
			} else result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema2(definition) {
		return this.extend(definition);
	}
	Schema2.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type2) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type2.loadKind && type2.loadKind !== "scalar") throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type2.multi) throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema2.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	schema = Schema2;
	return schema;
}
var str;
var hasRequiredStr;
function requireStr() {
	if (hasRequiredStr) return str;
	hasRequiredStr = 1;
	str = new (requireType())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
	return str;
}
var seq;
var hasRequiredSeq;
function requireSeq() {
	if (hasRequiredSeq) return seq;
	hasRequiredSeq = 1;
	seq = new (requireType())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
	return seq;
}
var map;
var hasRequiredMap;
function requireMap() {
	if (hasRequiredMap) return map;
	hasRequiredMap = 1;
	map = new (requireType())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
	return map;
}
var failsafe;
var hasRequiredFailsafe;
function requireFailsafe() {
	if (hasRequiredFailsafe) return failsafe;
	hasRequiredFailsafe = 1;
	failsafe = new (requireSchema())({ explicit: [
		requireStr(),
		requireSeq(),
		requireMap()
	] });
	return failsafe;
}
var _null;
var hasRequired_null;
function require_null() {
	if (hasRequired_null) return _null;
	hasRequired_null = 1;
	const Type2 = requireType();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	_null = new Type2("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
	return _null;
}
var bool;
var hasRequiredBool;
function requireBool() {
	if (hasRequiredBool) return bool;
	hasRequiredBool = 1;
	const Type2 = requireType();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	bool = new Type2("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
	return bool;
}
var int;
var hasRequiredInt;
function requireInt() {
	if (hasRequiredInt) return int;
	hasRequiredInt = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common2.isNegativeZero(object);
	}
	int = new Type2("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
	return int;
}
var float$1;
var hasRequiredFloat;
function requireFloat() {
	if (hasRequiredFloat) return float$1;
	hasRequiredFloat = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common2.isNegativeZero(object)) return "-0.0";
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
	}
	float$1 = new Type2("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
	return float$1;
}
var json;
var hasRequiredJson;
function requireJson() {
	if (hasRequiredJson) return json;
	hasRequiredJson = 1;
	json = requireFailsafe().extend({ implicit: [
		require_null(),
		requireBool(),
		requireInt(),
		requireFloat()
	] });
	return json;
}
var core;
var hasRequiredCore;
function requireCore() {
	if (hasRequiredCore) return core;
	hasRequiredCore = 1;
	core = requireJson();
	return core;
}
var timestamp;
var hasRequiredTimestamp;
function requireTimestamp() {
	if (hasRequiredTimestamp) return timestamp;
	hasRequiredTimestamp = 1;
	const Type2 = requireType();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	timestamp = new Type2("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
	return timestamp;
}
var merge$1;
var hasRequiredMerge;
function requireMerge() {
	if (hasRequiredMerge) return merge$1;
	hasRequiredMerge = 1;
	const Type2 = requireType();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	merge$1 = new Type2("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
	return merge$1;
}
var binary;
var hasRequiredBinary;
function requireBinary() {
	if (hasRequiredBinary) return binary;
	hasRequiredBinary = 1;
	const Type2 = requireType();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map2.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map2 = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map2.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map2[bits >> 18 & 63];
				result += map2[bits >> 12 & 63];
				result += map2[bits >> 6 & 63];
				result += map2[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
		if (tail === 0) {
			result += map2[bits >> 18 & 63];
			result += map2[bits >> 12 & 63];
			result += map2[bits >> 6 & 63];
			result += map2[bits & 63];
		} else if (tail === 2) {
			result += map2[bits >> 10 & 63];
			result += map2[bits >> 4 & 63];
			result += map2[bits << 2 & 63];
			result += map2[64];
		} else if (tail === 1) {
			result += map2[bits >> 2 & 63];
			result += map2[bits << 4 & 63];
			result += map2[64];
			result += map2[64];
		}
		return result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	binary = new Type2("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
	return binary;
}
var omap;
var hasRequiredOmap;
function requireOmap() {
	if (hasRequiredOmap) return omap;
	hasRequiredOmap = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	omap = new Type2("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
	return omap;
}
var pairs;
var hasRequiredPairs;
function requirePairs() {
	if (hasRequiredPairs) return pairs;
	hasRequiredPairs = 1;
	const Type2 = requireType();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	pairs = new Type2("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
	return pairs;
}
var set;
var hasRequiredSet;
function requireSet() {
	if (hasRequiredSet) return set;
	hasRequiredSet = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	set = new Type2("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
	return set;
}
var _default;
var hasRequired_default;
function require_default() {
	if (hasRequired_default) return _default;
	hasRequired_default = 1;
	_default = requireCore().extend({
		implicit: [requireTimestamp(), requireMerge()],
		explicit: [
			requireBinary(),
			requireOmap(),
			requirePairs(),
			requireSet()
		]
	});
	return _default;
}
var hasRequiredLoader;
function requireLoader() {
	if (hasRequiredLoader) return loader;
	hasRequiredLoader = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const makeSnippet = requireSnippet();
	const DEFAULT_SCHEMA2 = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException2(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common2.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common2.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common2.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common2.repeat("\n", emptyLines);
			} else state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type2;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type2 = state.implicitTypes[typeIndex];
				if (type2.resolve(state.result)) {
					state.result = type2.construct(state.result);
					state.tag = type2.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type2 = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type2 = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type2 = typeList[typeIndex];
					break;
				}
			}
			if (!type2) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type2.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type2.kind + "\", not \"" + state.kind + "\"");
			if (!type2.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type2.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = /* @__PURE__ */ Object.create(null);
		state.anchorMap = /* @__PURE__ */ Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll2(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load2(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException2("expected a single document in the stream, but found more");
	}
	loader.loadAll = loadAll2;
	loader.load = load2;
	return loader;
}
var dumper = {};
var hasRequiredDumper;
function requireDumper() {
	if (hasRequiredDumper) return dumper;
	hasRequiredDumper = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const DEFAULT_SCHEMA2 = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	const DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema2, map2) {
		if (map2 === null) return {};
		const result = {};
		const keys = Object.keys(map2);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map2[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type2 = schema2.compiledTypeMap["fallback"][tag];
			if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) style = type2.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common2.repeat("0", length - string.length) + string;
	}
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common2.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common2.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str2) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str2)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = (function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string2) {
				return testImplicitResolving(state, string2);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string) + "\"";
				default: throw new YAMLException2("impossible error: invalid scalar style");
			}
		})();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = (function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		})();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException2("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type2 = typeList[index];
			if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
				if (explicit) {
					if (type2.multi && type2.representName) state.tag = type2.representName(object);
					else state.tag = type2.tag;
				} else state.tag = "?";
				if (type2.represent) {
					const style = state.styleMap[type2.tag] || type2.defaultStyle;
					let _result;
					if (_toString.call(type2.represent) === "[object Function]") _result = type2.represent(object, style);
					else if (_hasOwnProperty.call(type2.represent, style)) _result = type2.represent[style](object, style);
					else throw new YAMLException2("!<" + type2.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type2 = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
		let duplicateIndex;
		let duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type2 === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type2 === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException2("unacceptable kind of an object to dump " + type2);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump2(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	dumper.dump = dump2;
	return dumper;
}
var hasRequiredJsYaml;
function requireJsYaml() {
	if (hasRequiredJsYaml) return jsYaml;
	hasRequiredJsYaml = 1;
	const loader2 = requireLoader();
	const dumper2 = requireDumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	jsYaml.Type = requireType();
	jsYaml.Schema = requireSchema();
	jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
	jsYaml.JSON_SCHEMA = requireJson();
	jsYaml.CORE_SCHEMA = requireCore();
	jsYaml.DEFAULT_SCHEMA = require_default();
	jsYaml.load = loader2.load;
	jsYaml.loadAll = loader2.loadAll;
	jsYaml.dump = dumper2.dump;
	jsYaml.YAMLException = requireException();
	jsYaml.types = {
		binary: requireBinary(),
		float: requireFloat(),
		map: requireMap(),
		null: require_null(),
		pairs: requirePairs(),
		set: requireSet(),
		timestamp: requireTimestamp(),
		bool: requireBool(),
		int: requireInt(),
		merge: requireMerge(),
		omap: requireOmap(),
		seq: requireSeq(),
		str: requireStr()
	};
	jsYaml.safeLoad = renamed("safeLoad", "load");
	jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
	jsYaml.safeDump = renamed("safeDump", "dump");
	return jsYaml;
}
const { Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types, safeLoad, safeLoadAll, safeDump } = /* @__PURE__ */ getDefaultExportFromCjs(requireJsYaml());
// src/parse/levels.ts
/** The values of a document by how deep they are nested, itself first. Without recursion, so that no depth ends it. */
function* levelsOf(root) {
	for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) yield level;
}
function childrenOf(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).filter((each) => each !== void 0);
}
/** True when lists and mappings are nested more than {@link maxDepth} deep. */
function isDeep(root) {
	let depth = -1;
	for (const _ of levelsOf(root)) {
		depth += 1;
		if (depth > 500) return true;
	}
	return false;
}
// src/parse/scalars.ts
/**
* Plain scalars as Kubernetes reads them: `sigs.k8s.io/yaml` resolves them by YAML 1.1 as go-yaml v2 does, and turns
* timestamps back into strings. Differences to plain YAML 1.2 that matter: `yes`, `on`, `y` are booleans, `017` and
* `0o17` are octal, `1_000` is a number.
*/
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
const wordStarts = new Set([...words.keys()].map((word) => word[0]));
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const firstOfNumber = /^[-+.0-9]/;
/** The value of a plain (unquoted, untagged) scalar; undefined when it is a string. */
function plainScalar(text) {
	if (text === "" || wordStarts.has(text[0])) return words.get(text);
	return firstOfNumber.test(text) ? numberOf(text) : void 0;
}
/** A number that JSON can express: go-yaml too takes what is out of range as a string. */
function numberOf(text) {
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	const number = integer.test(plain) ? integerOf(plain) : float.test(plain) ? Number.parseFloat(plain) : void 0;
	if (number === 0) return 0;
	return Number.isFinite(number) ? number : void 0;
}
function integerOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/, "");
	const octal = /^0[oO]?([0-7]+)$/.exec(digits);
	return sign * (octal?.[1] === void 0 ? Number(digits) : Number.parseInt(octal[1], 8));
}
const plain = new Type("tag:seaworthy.dev,2026:plain", {
	kind: "scalar",
	resolve: (text) => text === null || plainScalar(text) !== void 0,
	construct: (text) => text === null ? null : plainScalar(text)
});
const merge = new Type("tag:yaml.org,2002:merge", {
	kind: "scalar",
	resolve: (text) => text === "<<"
});
/** What any tag is on, as it stands there: Kubernetes' own reader reads documents with tags. */
const tagged = [
	"scalar",
	"sequence",
	"mapping"
].flatMap((kind) => ["!", "tag:"].map((prefix) => new Type(prefix, {
	kind,
	multi: true
})));
// src/parse/load-options.ts
/** How js-yaml reads. `maxDepth` is missing in its types. */
const loadOptions = {
	schema: FAILSAFE_SCHEMA.extend({
		implicit: [plain, merge],
		explicit: tagged
	}),
	maxDepth: 500
};
/** js-yaml stopped because of {@link maxDepth}. */
function isTooDeep({ reason }) {
	return reason.includes("maxDepth");
}
// src/parse/scan-json.ts
/** Behind the bracket that closes the value which begins at `from`; undefined when none does. */
function endOfValue(text, from) {
	const token = /["{}[\]]/g;
	token.lastIndex = from;
	let depth = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") {
		const end = endOfString(text, token.lastIndex);
		if (end === void 0) return void 0;
		token.lastIndex = end;
	} else {
		depth += found[0] === "{" || found[0] === "[" ? 1 : -1;
		if (depth === 0) return token.lastIndex;
	}
}
/** Behind the quote that closes the string whose content begins at `from`. */
function endOfString(text, from) {
	const token = /["\\]/g;
	token.lastIndex = from;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		if (found[0] === "\"") return token.lastIndex;
		token.lastIndex += 1;
	}
}
/** Members of all objects of a JSON text: the colons outside of strings. */
function countMembers(text) {
	const token = /[":]/g;
	let members = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === ":") members += 1;
	else token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	return members;
}
// src/parse/duplicate-keys.ts
/** The reason that js-yaml gives at the second of two equal keys. */
const reason = "duplicated mapping key";
/** Where js-yaml sees the second of two equal keys; undefined when it sees none, or something else before. */
function duplicateIn(text) {
	try {
		load(text, loadOptions);
		return;
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		if (error.reason !== reason) return void 0;
		const { line, column } = error.mark;
		const key = /^["']?([^:\s,}"']+)/.exec((text.split("\n", line + 1)[line] ?? "").slice(column))?.[1];
		return duplicateKey(key, {
			line: line + 1,
			column: column + 1
		});
	}
}
/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
function duplicateKey(key, place) {
	return {
		code: "yaml-invalid",
		message: `${key === void 0 ? "a key" : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
		hint: "remove one of the two, or join them",
		...place
	};
}
/** JSON.parse too takes the last of two equal keys. `value`: what it made of `text`. */
function hasDuplicateKeys(text, value) {
	return countMembers(text) !== membersOf(value);
}
function membersOf(root) {
	let members = 0;
	for (const level of levelsOf(root)) for (const value of level) if (isObject(value)) members += Object.keys(value).length;
	return members;
}
function behindSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at += 1;
	return at;
}
function nextLine(text, from) {
	return text.indexOf("\n", from) + 1;
}
/** True before a space and at the end of a line. */
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 32 || code === 10;
}
/** 1-based. */
function placeOf(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
/** Behind line breaks that follow one another. */
function behindBreaks(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 10) at += 1;
	return at;
}
// src/parse/refusal.ts
/** Explains why Kubernetes does not read a text: as js-yaml does where it refuses the text too, which is clearer. */
function whyRefused(text, refusal) {
	if (text.length > mostSearched) return notTaken(text, refusal);
	try {
		load(text, {
			...loadOptions,
			json: true
		});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return isTooDeep(error) ? tooDeep() : syntaxError(error);
	}
	return notTaken(text, refusal);
}
function syntaxError({ reason, mark }) {
	const hint = reason.includes("tab") ? "YAML allows only spaces for indentation" : "correct the YAML";
	return failed(`not valid YAML: ${reason}`, hint, {
		line: (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	});
}
function failed(message, hint, place) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message,
			hint,
			...place
		}
	};
}
/** YAML that Kubernetes refuses for what it holds. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function notTaken(text, { message, line }) {
	const key = text.length <= mostSearched && / map key/.test(message) ? wrongKey(text) : void 0;
	if (key !== void 0) return key;
	const infinite = /unsupported value: [-+]?(?:Inf|NaN)/.test(message) ? notFinite.exec(text) : null;
	if (infinite !== null) return failed(`not valid for Kubernetes: ${infinite[1] ?? ""} is not a number of JSON`, asTaken, placeOf(text, infinite.index + 1));
	return failed(`not valid for Kubernetes: ${message}`, asTaken, {
		line: line ?? 1,
		column: 1
	});
}
const asTaken = "write it as Kubernetes takes it";
/** Numbers that JSON does not have. */
const notFinite = /[\s,:[{]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))(?![^\s,\]}])/;
/** Characters of a document that is searched for what is wrong: positions in it take a hundred times the room. */
const mostSearched = 8388608;
/** Kubernetes refuses keys that are no text, number or boolean. */
function wrongKey(text) {
	const document = parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent"
	});
	const found = {};
	visit$1(document, { Pair(_, { key }) {
		const node = isAlias(key) ? key.resolve(document) : key;
		if (!isNode(key) || isScalar(node) && node.value !== null) return void 0;
		found.start = key.range?.[0] ?? 0;
		found.isNull = isScalar(node);
		return visit$1.BREAK;
	} });
	const { start, isNull } = found;
	if (start === void 0) return void 0;
	const isTemplate = text.startsWith("{", start) && text[start - 1] === "{";
	return failed(`not valid for Kubernetes: a key is ${isNull ? "null" : "itself a mapping or a list"}`, isTemplate ? "quote the text, or exclude the file if it is a template" : "write the key as text", placeOf(text, start));
}
// src/parse/kubernetes.ts
/** Characters: an object of Kubernetes has 3 MiB at most. */
const longestAsked = 16777216;
/** Reads a document with Kubernetes' own reader, in this thread. Slow: a second for 1 MiB. `text` has no byte order mark. */
function readAsKubernetes(text) {
	if (text.length > longestAsked) return refused(`it is longer than ${longestAsked / 1048576} MiB, and not written so that every parser reads it alike`);
	const reply = askReader(text);
	if (!reply.ok) {
		const { code, message } = reply.error;
		if (code === "yaml-invalid") return whyRefused(text, reply.error);
		if (code === "template-failed") return tooDeep();
		return refused(code === "render-memory" ? "it takes too much memory" : message);
	}
	const { value, duplicateLine, restLine } = reply.answer;
	const json = value;
	if (isDeep(json)) return tooDeep();
	const flaw = restLine === void 0 ? duplicate(text, duplicateLine) : notLookedAt(restLine);
	return flaw === void 0 ? {
		ok: true,
		value: json
	} : {
		ok: true,
		value: json,
		flaw
	};
}
/** go-yaml knows no column, and takes what overrides a merged key for a duplicate. */
function duplicate(text, line) {
	if (line === void 0) return void 0;
	return duplicateIn(text) ?? (text.includes("<<") ? void 0 : duplicateKey(void 0, {
		line,
		column: 1
	}));
}
function notLookedAt(line) {
	return {
		code: "yaml-invalid",
		message: "the document has ended before this text: Kubernetes does not read it",
		hint: "remove it, or begin another document with ---",
		line,
		column: 1
	};
}
// src/parse/ordinary-anchors.ts
function noAnchors() {
	return {
		names: /* @__PURE__ */ new Set(),
		aliases: 0,
		around: -1,
		isAwaited: false
	};
}
/** More make a document that Kubernetes may refuse for its excessive aliasing: over 99 in 100 of more than 100 values. */
const mostAliases = 64;
/** Characters that aliases may repeat at most; Kubernetes is stricter from 400,000 values on. */
const mostRepeated = 4e5;
/** True while what aliases repeat stays small, so that no reader refuses it. The end of `text` is reached. */
function isLittleRepeated({ aliases, isAwaited }, text) {
	return !isAwaited && aliases <= mostAliases && (aliases === 0 || aliases * text.length <= mostRepeated);
}
const name = /[&*]([\w-]{1,128})(?=[ \n])/y;
function nameAt(text, at) {
	name.lastIndex = at;
	return name.exec(text)?.[1];
}
/** Behind an anchor that has not been there before, or -1. */
function anchored({ names }, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || names.has(found)) return -1;
	names.add(found);
	return at + 1 + found.length;
}
/** The last anchor names a collection in the lines below, in as many open ones as `depth`. */
function begins(anchors, depth) {
	anchors.isAwaited = true;
	if (anchors.around === -1) anchors.around = depth;
}
/** Behind an alias, or -1. Within what an anchor names none is ordinary: each level would multiply what it repeats. */
function aliased(anchors, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || !anchors.names.has(found) || anchors.around !== -1) return -1;
	anchors.aliases += 1;
	return at + 1 + found.length;
}
/** An entry of a collection that had entries before; false when it stands where a collection with an anchor was to begin. */
function entered(anchors, depth) {
	if (anchors.around >= depth) anchors.around = -1;
	return !anchors.isAwaited;
}
// src/parse/ordinary-block.ts
const header = /[|>]([-+]?) *(?: #[^\n]*)?\n/y;
/** Behind a block scalar in a collection that stands in column `parent`. */
function behindBlock(text, from, parent) {
	header.lastIndex = from;
	const found = header.exec(text);
	if (found === null) return -1;
	const first = behindBreaks(text, header.lastIndex);
	const start = behindSpaces(text, first);
	const indent = start - first;
	if (isBlankLine(text, start)) return -1;
	if (first === text.length || indent <= parent) return first === header.lastIndex && found[1] === "" ? first : -1;
	return behindContent(text, first, {
		indent,
		isFolded: text[from] === ">",
		isKept: found[1] === "+"
	});
}
function isBlankLine(text, start) {
	const code = text.charCodeAt(start);
	return code === 10 || code === 9;
}
/** Lines of spaces, and lines that are indented further, are folded and kept in different ways. */
function behindContent(text, from, { indent, isFolded, isKept }) {
	let at = from;
	while (at !== text.length) {
		const start = behindSpaces(text, at);
		const code = text.charCodeAt(start);
		const isBlank = code === 10;
		if (isBlank && start > at && (isFolded || isKept)) return -1;
		if (!isBlank && start - at < indent) return code === 9 ? -1 : at;
		if (isFolded && !isBlank && (start - at > indent || code === 9)) return -1;
		at = nextLine(text, start);
	}
	return at;
}
// src/parse/ordinary-quoted.ts
/** Behind the quote that closes text. */
function behindQuoted(text, from, mayBreak = false) {
	return text.charCodeAt(from) === 34 ? behindDouble(text, from + 1, mayBreak) : behindSingle(text, from + 1, mayBreak);
}
function behindDouble(text, from, mayBreak) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 92) at += 1;
		else if (text.charCodeAt(at + 1) === 10) at = mayBreak ? nextOfEscaped(text, at + 1) : -1;
		else at = behindEscape(text, at);
		if (at === -1) return -1;
	}
	return at + 1;
}
function behindSingle(text, from, mayBreak) {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 39) at += 1;
		else if (text.charCodeAt(at + 1) === 39) at += 2;
		else return at + 1;
		if (at === -1) return -1;
	}
}
/** Where quoted text goes on behind the end of a line: it must, since a quote is to close it. */
function nextOfQuoted(text, from) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	return start > line && text.charCodeAt(start) !== 10 ? start : -1;
}
/** Behind a line break that a backslash takes away, with no empty line behind it. */
function nextOfEscaped(text, from) {
	return text.charCodeAt(from + 1) === 10 ? -1 : nextOfQuoted(text, from);
}
const escaped = /\\(?:[0abefnrtvN_LP "\\]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/y;
function behindEscape(text, from) {
	escaped.lastIndex = from;
	return escaped.test(text) ? escaped.lastIndex : -1;
}
// src/parse/ordinary-values.ts
const inKey = 1;
const inFlow = 2;
const beginsPlain = 4;
const beginsNumber = 8;
/** What a character of ASCII may be part of; all others have no meaning in YAML. */
const classes = classesOf([
	[7, /[\w]/],
	[3, /[-./]/],
	[inKey, /[$@+]/],
	[inFlow, /[ +=$()~^%@;<>]/],
	[beginsPlain, /[-./$^(+~;\\]/],
	[beginsNumber, /[-+.0-9]/]
]);
/** Of all characters, since looking beyond the end of a list is slow. */
function classesOf(rows) {
	const found = (/* @__PURE__ */ new Uint8Array(65536)).fill(7, 128);
	for (let code = 0; code < 128; code += 1) for (const [each, pattern] of rows) if (pattern.test(String.fromCharCode(code))) found[code] = (found[code] ?? 0) | each;
	return found;
}
function isIn(code, wanted) {
	return ((classes[code] ?? 0) & wanted) !== 0;
}
const longestKey = 128;
/** Behind a key and its colon. */
function behindKey(text, from) {
	const end = text.charCodeAt(from) === 34 || text.charCodeAt(from) === 39 ? behindQuoted(text, from) : behindWord(text, from);
	if (end === -1 || end - from > longestKey || text.charCodeAt(end) !== 58) return -1;
	return isBlankAt(text, end + 1) ? end + 1 : -1;
}
const nulls = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL"
]);
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** Behind a key that is not quoted. Kubernetes refuses null as a key, and writes a fraction as one of 32 bits. */
function behindWord(text, from) {
	let at = from;
	while (isIn(text.charCodeAt(at), inKey)) at += 1;
	if (at === from || at - from > longestKey || !isIn(text.charCodeAt(from), beginsPlain)) return -1;
	if (at - from === 4 && nulls.has(text.slice(from, at))) return -1;
	if (!isIn(text.charCodeAt(from), beginsNumber)) return at;
	const word = text.slice(from, at);
	return wholeNumber.test(word) || isNoNumber(word) ? at : -1;
}
/** A number that every reader takes for the same. */
const number = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
/** What begins like a number and is text to every reader. */
const noNumbers = [
	/^[-+]?[0-9].*(?:[^-+.\w]|[g-nq-wyzG-NQ-WYZ])/,
	/^[-+]?[0-9].*\..*\./,
	/^[-+]?[0-9].*[^eEbBoO]-/,
	/^[-+]?(?:[1-9]|0[0-9]).*[a-dfA-DF]/,
	/^0[acdfACDF]/,
	/^--?[A-Za-z]/,
	/^\.\W/,
	/^\.[A-Za-z]{4}/
];
function isNoNumber(text) {
	return noNumbers.some((pattern) => pattern.test(text));
}
function isSurelyRead(text, from, to) {
	if (!isIn(text.charCodeAt(from), beginsNumber)) return true;
	const scalar = text.slice(from, to).trimEnd();
	return number.test(scalar) || isNoNumber(scalar);
}
/** Behind the last line of a value in a collection that stands in column `parent`. */
function behindValue(text, from, parent) {
	const first = text[from];
	if (first === "|" || first === ">") return behindBlock(text, from, parent);
	if (first === "\"" || first === "'") return behindLine(text, behindQuoted(text, from, true));
	if (first === "[" || first === "{") return behindLine(text, behindFlow(text, from, mostFlows));
	return behindPlain(text, from, parent);
}
/** Behind a line with nothing but a comment from here on. */
function behindLine(text, from) {
	if (from === -1) return -1;
	const at = behindSpaces(text, from);
	const code = text.charCodeAt(at);
	return code === 10 || code === 35 && at > from ? nextLine(text, at) : -1;
}
function behindPlain(text, from, parent) {
	const first = text.charCodeAt(from);
	if (!isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	const end = endOfPlain(text, from);
	if (end === -1) return -1;
	if (text.charCodeAt(end) === 35) return isSurelyRead(text, from, end) ? nextLine(text, end) : -1;
	let last = end;
	for (let next = continuation(text, last, parent); next !== last; next = continuation(text, last, parent)) {
		if (next === -1) return -1;
		last = endOfPlain(text, next);
		if (last === -1 || text.charCodeAt(last) === 35) return -1;
	}
	return last > end || isSurelyRead(text, from, end) ? last + 1 : -1;
}
/** The line break, or the comment, behind plain text; -1 for text that holds what may end it. */
function endOfPlain(text, from) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 10; code = text.charCodeAt(at)) {
		if (code === 9 || code === 58 && isBlankAt(text, at + 1)) return -1;
		if (code === 35 && text.charCodeAt(at - 1) === 32) return at;
		at += 1;
	}
	return at;
}
/**
* Where a scalar whose line breaks at `from` goes on: in the next line that is not empty, if it is indented more than what
* the scalar stands in. `from` itself where it does not go on.
*/
function continuation(text, from, parent) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	const code = text.charCodeAt(start);
	if (code === 10) return endsBehind(text, start, parent) ? from : -1;
	return start - line <= parent || code === 35 || line === text.length ? from : start;
}
/** True when only lines of spaces stand before one that is not indented more than `parent`. */
function endsBehind(text, from, parent) {
	let line = from + 1;
	let start = behindSpaces(text, line);
	while (text.charCodeAt(start) === 10) {
		line = start + 1;
		start = behindSpaces(text, line);
	}
	return start - line <= parent || line === text.length;
}
const mostFlows = 8;
/** Behind a list or a mapping in brackets, with a space behind each colon. */
function behindFlow(text, from, levels) {
	const isMapping = text[from] === "{";
	const close = isMapping ? "}" : "]";
	let at = behindSpaces(text, from + 1);
	if (text[at] === close) return at + 1;
	for (;;) {
		if (isMapping) {
			const key = behindKey(text, at);
			if (key === -1) return -1;
			at = behindSpaces(text, key);
		}
		at = behindFlowValue(text, at, levels);
		if (at === -1) return -1;
		at = behindSpaces(text, at);
		if (text[at] === close) return at + 1;
		if (text.charCodeAt(at) !== 44) return -1;
		at = behindSpaces(text, at + 1);
	}
}
function behindFlowValue(text, from, levels) {
	const first = text.charCodeAt(from);
	if (first === 34 || first === 39) return behindQuoted(text, from);
	if (first === 91 || first === 123) return levels === 0 ? -1 : behindFlow(text, from, levels - 1);
	let at = from;
	while (isIn(text.charCodeAt(at), inFlow)) at += 1;
	if (at === from || !isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	return isSurelyRead(text, from, at) ? at : -1;
}
// src/parse/ordinary.ts
/**
* True for YAML that js-yaml and Kubernetes read alike: mappings and lists by indentation, whose keys and values end on
* their line or go on in lines that are indented; comments; block scalars; and values that are repeated by alias. Whatever
* is not known to be such is not ordinary. `text` ends in a line break. Each function below answers where it has read to,
* and -1 for what is not ordinary.
*/
function isOrdinary(text) {
	if (unusual.test(text) || !text.isWellFormed() || hasManyEscapes(text)) return false;
	const lines = {
		text,
		open: [],
		isWaiting: true,
		anchors: noAnchors()
	};
	for (let at = 0; at !== text.length;) {
		const start = behindSpaces(text, at);
		const first = text.charCodeAt(start);
		if (first === 10) at = start + 1;
		else if (first === 35) at = nextLine(text, start);
		else at = behindEntries(lines, start, start - at);
		if (at === -1) return false;
	}
	return isLittleRepeated(lines.anchors, text);
}
/** All but tabs and LF that controls or breaks lines, a byte order mark, and what is no character. */
const unusual = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;
/** js-yaml takes 60 bytes of memory for each. */
const mostEscapes = 1e6;
function hasManyEscapes(text) {
	if (text.length <= mostEscapes) return false;
	const escaped = /\\|''/g;
	let found = 0;
	while (found <= mostEscapes && escaped.test(text)) found += 1;
	return found > mostEscapes;
}
/** Behind the entries that begin on one line, which is `- - key: value` at most, or -1. */
function behindEntries(lines, start, startColumn) {
	const { text } = lines;
	let at = start;
	let column = startColumn;
	while (text.charCodeAt(at) === 45 && isBlankAt(text, at + 1)) {
		if (!enter(lines, column * 2 + 1)) return -1;
		const next = behindSpaces(text, at + 1);
		if (isEndAt(text, next)) return -1;
		column += next - at;
		at = next;
	}
	const value = behindKey(text, at);
	if (value === -1) return at === start ? behindEntryValue(lines, at, column) : behindNamedValue(lines, at, column);
	if (!enter(lines, column * 2)) return -1;
	const next = behindSpaces(text, value);
	return isEndAt(text, next) ? nextLine(text, next) : behindNamedValue(lines, next, column + 1);
}
/** Behind a value on the line of its key or dash, which an anchor may name, and an alias repeat. */
function behindNamedValue(lines, at, column) {
	const { text, anchors, open } = lines;
	const first = text.charCodeAt(at);
	if (first === 42) {
		if (!lines.isWaiting) return -1;
		lines.isWaiting = false;
		return behindLine(text, aliased(anchors, text, at));
	}
	if (first !== 38) return behindEntryValue(lines, at, column);
	const name = anchored(anchors, text, at);
	if (name === -1) return -1;
	const next = behindSpaces(text, name);
	if (!isEndAt(text, next)) return next === name ? -1 : behindEntryValue(lines, next, column + 1);
	if (!lines.isWaiting || open.length === 0 || text.charCodeAt(next) === 35 && next === name) return -1;
	begins(anchors, open.length);
	return nextLine(text, next);
}
/** True at the end of the line, and at a comment, which has a space before it here. */
function isEndAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 35;
}
/** Behind the value of the last key or dash, which may stand on the line below it. */
function behindEntryValue(lines, at, column) {
	const parent = (lines.open.at(-1) ?? -1) >> 1;
	if (!lines.isWaiting || parent === -1 || column <= parent || lines.anchors.isAwaited) return -1;
	lines.isWaiting = false;
	return behindValue(lines.text, at, parent);
}
/** Adds an entry of a mapping or a list; false where its column belongs to none. */
function enter(lines, entry) {
	const { open } = lines;
	const parent = open[open.length - 1] ?? -1;
	const isDeeper = entry >> 1 > parent >> 1;
	const isListOfKey = entry === parent + 1 && (parent & 1) === 0;
	const isNew = lines.isWaiting && (isDeeper || isListOfKey);
	lines.isWaiting = true;
	if (isNew) {
		lines.anchors.isAwaited = false;
		return open.push(entry) > 1 || entry < 2;
	}
	let last = parent;
	while (last > entry) {
		open.pop();
		last = open[open.length - 1] ?? -1;
	}
	return last === entry && entered(lines.anchors, open.length);
}
// src/parse/read-json.ts
/** Reads a value of a JSON stream as Go reads JSON; undefined for what is no JSON. */
function readJson(text) {
	const json = parsed(text);
	if (json === void 0) return void 0;
	if (isDeep(json)) return tooDeep();
	const large = mayBeLarge.test(text) ? largeNumberIn(text) : void 0;
	if (large !== void 0) return outOfRange(text, large);
	const value = halfPair.test(text) ? withoutHalves(json) : json;
	if (!hasDuplicateKeys(text, json)) return {
		ok: true,
		value
	};
	return {
		ok: true,
		value,
		flaw: duplicateIn(text) ?? duplicateKey(void 0, {
			line: 1,
			column: 1
		})
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const mayBeLarge = /[0-9](?:[eE]\+?[0-9]{3}|[0-9]{308})/;
/** Go refuses a number out of range even where a second key replaces it. */
function largeNumberIn(text) {
	const token = /"|-?[0-9][-+.0-9eE]*/g;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	else if (!Number.isFinite(Number(found[0]))) return found.index;
}
function outOfRange(text, at) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: "not valid for Kubernetes: a number is larger than 64 bits can hold",
			hint: "write a smaller number, or text",
			...placeOf(text, at)
		}
	};
}
const halfPair = /\\u[dD][89a-fA-F]/;
/** A character that is half of a pair is none: Go puts U+FFFD in its place. */
function withoutHalves(value) {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(withoutHalves);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toWellFormed(), withoutHalves(each ?? null)]));
}
// src/parse/read.ts
/** What a document of a stream holds. What every parser reads alike is read by the fast one. */
function readSlice({ text, isJson, endsLine }) {
	const json = isJson === true ? readJson(text) : void 0;
	if (json !== void 0) return json;
	const plain = inLines(text, endsLine);
	return (isOrdinary(plain) ? readOrdinary(plain) : void 0) ?? readAsKubernetes(plain);
}
/** As Kubernetes hands text to its parser: line by line, each with LF at its end. */
function inLines(text, endsLine = false) {
	const unmarked = text.startsWith("﻿") ? text.slice(1) : text;
	const lines = unmarked.includes("\r\n") ? unmarked.replaceAll("\r\n", "\n") : unmarked;
	return endsLine || lines.endsWith("\n") ? lines : `${lines}\n`;
}
/** Undefined for what js-yaml refuses, unless it is nested too deep for any reader here. */
function readOrdinary(text) {
	try {
		return {
			ok: true,
			value: load(text, loadOptions)
		};
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return isTooDeep(error) ? tooDeep() : void 0;
	}
}
// src/parse/split-yaml.ts
/** A line that begins or ends a document of YAML: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n\u0085\u2028\u2029]|$)/;
/** Nothing but the marker: the document begins on the next line. */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:[ \t]#[^\n]*)?$/;
/**
* A line at which Kubernetes splits before it looks at the YAML (k8s.io/apimachinery/pkg/util/yaml, YAMLReader): `---` with
* white space and a comment behind it, even where YAML sees text, as in `---#`. Only behind another line.
*/
const separator = /^---[\s\u0085]*(?:#[^\n]*)?$/;
/** What ends a line for the YAML of Kubernetes, besides LF and CR LF. */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** Splits what follows `from`, which is on the 1-based line `firstLine`. `lastSplit`: where Kubernetes has split last. */
function splitYaml(text, from, firstLine, lastSplit = from) {
	const slices = [];
	const anyBreak = otherBreaks.test(text) ? /[\n\u0085\u2028\u2029]|\r(?!\n)/g : void 0;
	let chunk = lastSplit;
	let start = from;
	let startLine = firstLine;
	let line = firstLine;
	for (let at = from; at < text.length;) {
		const mark = text.startsWith("---", at) || text.startsWith("...", at) ? markAt(text, at, chunk, anyBreak) : void 0;
		const end = mark?.end ?? endOfLine(text, at, anyBreak);
		if (mark !== void 0) slices.push(cut({
			text: text.slice(start, at),
			start,
			line: startLine
		}));
		const next = text[end] === "\n" ? line + 1 : line;
		if (mark !== void 0) {
			start = mark.isBare ? Math.min(end + 1, text.length) : at;
			startLine = mark.isBare ? next : line;
			if (mark.isSeparator) chunk = start;
		}
		line = next;
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		start,
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
function cut(slice) {
	return /[\r\u0085\u2028\u2029]$/.test(slice.text) ? {
		...slice,
		endsLine: true
	} : slice;
}
function markAt(text, at, chunk, anyBreak) {
	if (at > chunk && text[at - 1] === "\n" && text[at] === "-") {
		const end = endOfLine(text, at, void 0);
		if (separator.test(text.slice(at, end))) return {
			end,
			isBare: true,
			isSeparator: true
		};
	}
	if (!marker.test(text.slice(at, at + 4))) return void 0;
	const end = endOfLine(text, at, anyBreak);
	return {
		end,
		isBare: !(text[end + 1] === "﻿") && bareMarker.test(text.slice(at, end)),
		isSeparator: false
	};
}
function endOfLine(text, at, anyBreak) {
	if (anyBreak !== void 0) anyBreak.lastIndex = at;
	const end = anyBreak === void 0 ? text.indexOf("\n", at) : anyBreak.exec(text)?.index ?? -1;
	return end === -1 ? text.length : end;
}
const blank = /^\uFEFF?(?:(?:[ \t]*(?:#[^\n\r\u0085\u2028\u2029]*)?|%[^\n\r\u0085\u2028\u2029]*)(?:[\n\r\u0085\u2028\u2029]|$))*$/;
/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text) {
	return blank.test(text);
}
// src/parse/split-json.ts
/**
* The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
* `---`, or is not JSON, as YAML. Undefined for text that is YAML to Kubernetes.
*/
function splitJson(text) {
	if (!startsWithBrace.test(text)) return void 0;
	const hasMark = text.startsWith("﻿");
	const slices = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = skipBlank(text, at);
		if (start === text.length) break;
		line += countLines(text, at, start);
		const end = text.startsWith("{", start) ? endOfValue(text, start) : void 0;
		if (slices.length === 0 && (end === void 0 || !isJson(text.slice(start, end)))) return hasMark ? void 0 : restAsYaml(text, 0, 1);
		if (end === void 0) {
			const lineOfRest = line - countLines(text, at, start);
			return [...slices, ...hasMark ? splitYaml(text, at, lineOfRest, 0) : restAsYaml(text, at, lineOfRest)];
		}
		slices.push({
			text: text.slice(start, end),
			start,
			line,
			...hasMark ? {} : { isJson: true }
		});
		line += countLines(text, start, end);
		at = end;
	}
	return slices;
}
/** What is not JSON, without the white space before it up to the end of a line, which Kubernetes skips. */
function restAsYaml(text, from, line) {
	let at = from;
	while (at < text.length && /[^\S\n]|\u0085/.test(text.charAt(at))) at += 1;
	const isNextLine = text[at] === "\n";
	return splitYaml(text, isNextLine ? at + 1 : at, isNextLine ? line + 1 : line);
}
const startsWithBrace = /^\uFEFF?\s*\{/;
/** White space, the byte order mark included. */
function skipBlank(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function countLines(text, from, to) {
	const part = text.slice(from, to);
	let lines = 0;
	for (let at = part.indexOf("\n"); at !== -1; at = part.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
// src/parse/split.ts
/**
* Splits a stream into its documents: JSON values one after the other, or YAML at its document markers. A document that
* begins on the line of its marker keeps the marker. Kubernetes reads only the first document before `...` and before a
* `---` with content behind it; here the others are read too, so that none is overlooked.
*/
function splitDocuments(text) {
	return splitJson(text) ?? splitYaml(text, 0, 1);
}
// src/parse/stream.ts
/** All documents of a stream that are not blank, in their order. */
function readStream(text) {
	return splitDocuments(text).map((slice) => documentOf(slice, readSlice(slice)));
}
/** A slice, and what it was found to hold. */
function documentOf({ text, start, line }, read) {
	return {
		text,
		start,
		line,
		read
	};
}
/** A stream that was not read within its time. */
function unread(text, limitMs) {
	return [{
		text,
		line: 1,
		start: 0,
		read: tooSlow(limitMs)
	}];
}
// src/parse/read-task.ts
/**
* Reads streams, as worker threads offer it; none takes longer than `limitMs`. Answers JSON text, which is faster to hand
* over than objects.
*/
const readTask = {
	name: "read",
	run: (texts, limitMs) => JSON.stringify(eachWithin(texts, timeFor(longestOf(texts), limitMs), {
		work: readStream,
		late: unread
	}).map((documents) => documents.map(hand)))
};
function longestOf(texts) {
	return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}
function hand({ text, line, start, read }) {
	return [
		start,
		start + text.length,
		line,
		read
	];
}
// src/worker.ts
/** The script of every worker thread: documents are read, engines called, objects judged and fields located here. */
serveTasks([
	callTask,
	readTask,
	judgeTask,
	placesTask
]);
export {};
