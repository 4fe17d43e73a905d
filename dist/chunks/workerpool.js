import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
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
// node_modules/workerpool/src/queues.js
var require_queues = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* FIFO Queue implementation
	* @template [T=any]
	* @constructor
	* @implements {import('./types').TaskQueue<T>}
	*/
	function FIFOQueue() {
		/** @type {import('./types').Task<T>[]} */
		this.tasks = [];
	}
	/**
	* @param {import('./types').Task<T>} task
	* @returns {void}
	*/
	FIFOQueue.prototype.push = function(task) {
		this.tasks.push(task);
	};
	/**
	* @returns {import('./types').Task<T> | undefined}
	*/
	FIFOQueue.prototype.pop = function() {
		return this.tasks.shift();
	};
	/**
	* @returns {number}
	*/
	FIFOQueue.prototype.size = function() {
		return this.tasks.length;
	};
	/**
	* @param {import('./types').Task<T>} task
	* @returns {boolean}
	*/
	FIFOQueue.prototype.contains = function(task) {
		return this.tasks.includes(task);
	};
	/**
	* @returns {void}
	*/
	FIFOQueue.prototype.clear = function() {
		this.tasks.length = 0;
	};
	/**
	* LIFO Queue implementation
	* @template [T=any]
	* @constructor
	* @implements {import('./types').TaskQueue<T>}
	*/
	function LIFOQueue() {
		/** @type {import('./types').Task<T>[]} */
		this.tasks = [];
	}
	/**
	* @param {import('./types').Task<T>} task
	* @returns {void}
	*/
	LIFOQueue.prototype.push = function(task) {
		this.tasks.push(task);
	};
	/**
	* @returns {import('./types').Task<T> | undefined}
	*/
	LIFOQueue.prototype.pop = function() {
		return this.tasks.pop();
	};
	/**
	* @returns {number}
	*/
	LIFOQueue.prototype.size = function() {
		return this.tasks.length;
	};
	/**
	* @param {import('./types').Task<T>} task
	* @returns {boolean}
	*/
	LIFOQueue.prototype.contains = function(task) {
		return this.tasks.includes(task);
	};
	/**
	* @returns {void}
	*/
	LIFOQueue.prototype.clear = function() {
		this.tasks.length = 0;
	};
	module.exports = {
		FIFOQueue,
		LIFOQueue
	};
}));
// node_modules/workerpool/src/debug-port-allocator.js
var require_debug_port_allocator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MAX_PORTS = 65535;
	module.exports = DebugPortAllocator;
	function DebugPortAllocator() {
		this.ports = Object.create(null);
		this.length = 0;
	}
	DebugPortAllocator.prototype.nextAvailableStartingAt = function(starting) {
		while (this.ports[starting] === true) starting++;
		if (starting >= MAX_PORTS) throw new Error("WorkerPool debug port limit reached: " + starting + ">= 65535");
		this.ports[starting] = true;
		this.length++;
		return starting;
	};
	DebugPortAllocator.prototype.releasePort = function(port) {
		delete this.ports[port];
		this.length--;
	};
}));
// node_modules/workerpool/src/Pool.js
var require_Pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { Promise } = require_Promise();
	var WorkerHandler = require_WorkerHandler();
	var environment = require_environment();
	var { FIFOQueue, LIFOQueue } = require_queues();
	var DEBUG_PORT_ALLOCATOR = new (require_debug_port_allocator())();
	/**
	* A pool to manage workers, which can be created using the function workerpool.pool.
	*
	* @param {String} [script]   Optional worker script
	* @param {import('./types.js').WorkerPoolOptions} [options]  See docs
	* @constructor
	*/
	function Pool(script, options) {
		if (typeof script === "string")
 /** @readonly */
		this.script = script || null;
		else {
			this.script = null;
			options = script;
		}
		/** @private */
		this.workers = [];
		/** @private */
		this.taskQueue = this._createQueue(options && options.queueStrategy || "fifo");
		options = options || {};
		/** @readonly */
		this.forkArgs = Object.freeze(options.forkArgs || []);
		/** @readonly */
		this.forkOpts = Object.freeze(options.forkOpts || {});
		/** @readonly */
		this.workerOpts = Object.freeze(options.workerOpts || {});
		/** @readonly */
		this.workerThreadOpts = Object.freeze(options.workerThreadOpts || {});
		/** @private */
		this.debugPortStart = options.debugPortStart || 43210;
		/** @readonly @deprecated */
		this.nodeWorker = options.nodeWorker;
		/** @readonly
		* @type {'auto' | 'web' | 'process' | 'thread'}
		*/
		this.workerType = options.workerType || options.nodeWorker || "auto";
		/** @readonly */
		this.maxQueueSize = options.maxQueueSize || Infinity;
		/** @readonly */
		this.workerTerminateTimeout = options.workerTerminateTimeout || 1e3;
		/** @readonly */
		this.onCreateWorker = options.onCreateWorker || (() => null);
		/** @readonly */
		this.onTerminateWorker = options.onTerminateWorker || (() => null);
		/** @readonly */
		this.emitStdStreams = options.emitStdStreams || false;
		if (options && "maxWorkers" in options) {
			validateMaxWorkers(options.maxWorkers);
			/** @readonly */
			this.maxWorkers = options.maxWorkers;
		} else this.maxWorkers = Math.max((environment.cpus || 4) - 1, 1);
		if (options && "minWorkers" in options) {
			if (options.minWorkers === "max")
 /** @readonly */
			this.minWorkers = this.maxWorkers;
			else {
				validateMinWorkers(options.minWorkers);
				this.minWorkers = options.minWorkers;
				this.maxWorkers = Math.max(this.minWorkers, this.maxWorkers);
			}
			this._ensureMinWorkers();
		}
		/** @private */
		this._boundNext = this._next.bind(this);
		if (this.workerType === "thread") WorkerHandler.ensureWorkerThreads();
	}
	/**
	* Execute a function on a worker.
	*
	* Example usage:
	*
	*   var pool = new Pool()
	*
	*   // call a function available on the worker
	*   pool.exec('fibonacci', [6])
	*
	*   // offload a function
	*   function add(a, b) {
	*     return a + b
	*   };
	*   pool.exec(add, [2, 4])
	*       .then(function (result) {
	*         console.log(result); // outputs 6
	*       })
	*       .catch(function(error) {
	*         console.log(error);
	*       });
	* @template { (...args: any[]) => any } T
	* @param {String | T} method  Function name or function.
	*                                    If `method` is a string, the corresponding
	*                                    method on the worker will be executed
	*                                    If `method` is a Function, the function
	*                                    will be stringified and executed via the
	*                                    workers built-in function `run(fn, args)`.
	* @param {Parameters<T> | null} [params]  Function arguments applied when calling the function
	* @param {import('./types.js').ExecOptions} [options]  Options
	* @return {Promise<ReturnType<T>>}
	*/
	Pool.prototype.exec = function(method, params, options) {
		if (params && !Array.isArray(params)) throw new TypeError("Array expected as argument \"params\"");
		if (typeof method === "string") {
			var resolver = Promise.defer();
			if (this.taskQueue.size() >= this.maxQueueSize) throw new Error("Max queue size of " + this.maxQueueSize + " reached");
			var task = {
				method,
				params,
				resolver,
				timeout: null,
				options
			};
			this.taskQueue.push(task);
			var originalTimeout = resolver.promise.timeout;
			var taskQueue = this.taskQueue;
			resolver.promise.timeout = function timeout(delay) {
				if (taskQueue.contains(task)) {
					task.timeout = delay;
					return resolver.promise;
				} else return originalTimeout.call(resolver.promise, delay);
			};
			this._next();
			return resolver.promise;
		} else if (typeof method === "function") return this.exec("run", [String(method), params], options);
		else throw new TypeError("Function or string expected as argument \"method\"");
	};
	/**
	* Create a proxy for current worker. Returns an object containing all
	* methods available on the worker. All methods return promises resolving the methods result.
	* @template { { [k: string]: (...args: any[]) => any } } T
	* @return {Promise<import('./types.js').Proxy<T>, Error>} Returns a promise which resolves with a proxy object
	*/
	Pool.prototype.proxy = function() {
		if (arguments.length > 0) throw new Error("No arguments expected");
		var pool = this;
		return this.exec("methods").then(function(methods) {
			var proxy = {};
			methods.forEach(function(method) {
				proxy[method] = function() {
					return pool.exec(method, Array.prototype.slice.call(arguments));
				};
			});
			return proxy;
		});
	};
	/**
	* Creates new array with the results of calling a provided callback function
	* on every element in this array.
	* @param {Array} array
	* @param {function} callback  Function taking two arguments:
	*                             `callback(currentValue, index)`
	* @return {Promise.<Array>} Returns a promise which resolves  with an Array
	*                           containing the results of the callback function
	*                           executed for each of the array elements.
	*/
	/**
	* Grab the first task from the queue, find a free worker, and assign the
	* worker to the task.
	* @private
	*/
	Pool.prototype._next = function() {
		if (this.taskQueue.size() > 0) {
			var worker = this._getWorker();
			if (worker) {
				var me = this;
				var task = this.taskQueue.pop();
				if (task.resolver.promise.pending) {
					var promise = worker.exec(task.method, task.params, task.resolver, task.options).then(me._boundNext).catch(function() {
						if (worker.terminated) return me._removeWorker(worker);
					}).then(function() {
						me._next();
					});
					if (typeof task.timeout === "number") promise.timeout(task.timeout);
				} else me._next();
			}
		}
	};
	/**
	* Get an available worker. If no worker is available and the maximum number
	* of workers isn't yet reached, a new worker will be created and returned.
	* If no worker is available and the maximum number of workers is reached,
	* null will be returned.
	*
	* @return {WorkerHandler | null} worker
	* @private
	*/
	Pool.prototype._getWorker = function() {
		var workers = this.workers;
		for (var i = 0; i < workers.length; i++) {
			var worker = workers[i];
			if (worker.busy() === false) return worker;
		}
		if (workers.length < this.maxWorkers) {
			worker = this._createWorkerHandler();
			workers.push(worker);
			return worker;
		}
		return null;
	};
	/**
	* Remove a worker from the pool.
	* Attempts to terminate worker if not already terminated, and ensures the minimum
	* pool size is met.
	* @param {WorkerHandler} worker
	* @return {Promise<WorkerHandler>}
	* @private
	*/
	Pool.prototype._removeWorker = function(worker) {
		var me = this;
		DEBUG_PORT_ALLOCATOR.releasePort(worker.debugPort);
		this._removeWorkerFromList(worker);
		this._ensureMinWorkers();
		return new Promise(function(resolve, reject) {
			worker.terminate(false, function(err) {
				me.onTerminateWorker({
					forkArgs: worker.forkArgs,
					forkOpts: worker.forkOpts,
					workerThreadOpts: worker.workerThreadOpts,
					script: worker.script
				});
				if (err) reject(err);
				else resolve(worker);
			});
		});
	};
	/**
	* Remove a worker from the pool list.
	* @param {WorkerHandler} worker
	* @private
	*/
	Pool.prototype._removeWorkerFromList = function(worker) {
		var index = this.workers.indexOf(worker);
		if (index !== -1) this.workers.splice(index, 1);
	};
	/**
	* Close all active workers. Tasks currently being executed will be finished first.
	* @param {boolean} [force=false]   If false (default), the workers are terminated
	*                                  after finishing all tasks currently in
	*                                  progress. If true, the workers will be
	*                                  terminated immediately.
	* @param {number} [timeout]        If provided and non-zero, worker termination promise will be rejected
	*                                  after timeout if worker process has not been terminated.
	* @return {Promise.<void, Error>}
	*/
	Pool.prototype.terminate = function(force, timeout) {
		var me = this;
		var taskQueue = this.taskQueue;
		while (taskQueue.size() > 0) {
			var task = taskQueue.pop();
			if (task) task.resolver.reject(/* @__PURE__ */ new Error("Pool terminated"));
			else break;
		}
		taskQueue.clear();
		var f = function(worker) {
			DEBUG_PORT_ALLOCATOR.releasePort(worker.debugPort);
			this._removeWorkerFromList(worker);
		};
		var removeWorker = f.bind(this);
		var promises = [];
		this.workers.slice().forEach(function(worker) {
			var termPromise = worker.terminateAndNotify(force, timeout).then(removeWorker).always(function() {
				me.onTerminateWorker({
					forkArgs: worker.forkArgs,
					forkOpts: worker.forkOpts,
					workerThreadOpts: worker.workerThreadOpts,
					script: worker.script
				});
			});
			promises.push(termPromise);
		});
		return Promise.all(promises);
	};
	/**
	* Retrieve statistics on tasks and workers.
	* @return {{totalWorkers: number, busyWorkers: number, idleWorkers: number, pendingTasks: number, activeTasks: number}} Returns an object with statistics
	*/
	Pool.prototype.stats = function() {
		var totalWorkers = this.workers.length;
		var busyWorkers = this.workers.filter(function(worker) {
			return worker.busy();
		}).length;
		return {
			totalWorkers,
			busyWorkers,
			idleWorkers: totalWorkers - busyWorkers,
			pendingTasks: this.taskQueue.size(),
			activeTasks: busyWorkers
		};
	};
	/**
	* Ensures that a minimum of minWorkers is up and running
	* @private
	*/
	Pool.prototype._ensureMinWorkers = function() {
		if (this.minWorkers) for (var i = this.workers.length; i < this.minWorkers; i++) this.workers.push(this._createWorkerHandler());
	};
	/**
	* Helper function to create a new WorkerHandler and pass all options.
	* @return {WorkerHandler}
	* @private
	*/
	Pool.prototype._createWorkerHandler = function() {
		const overriddenParams = this.onCreateWorker({
			forkArgs: this.forkArgs,
			forkOpts: this.forkOpts,
			workerOpts: this.workerOpts,
			workerThreadOpts: this.workerThreadOpts,
			script: this.script
		}) || {};
		return new WorkerHandler(overriddenParams.script || this.script, {
			forkArgs: overriddenParams.forkArgs || this.forkArgs,
			forkOpts: overriddenParams.forkOpts || this.forkOpts,
			workerOpts: overriddenParams.workerOpts || this.workerOpts,
			workerThreadOpts: overriddenParams.workerThreadOpts || this.workerThreadOpts,
			debugPort: DEBUG_PORT_ALLOCATOR.nextAvailableStartingAt(this.debugPortStart),
			workerType: this.workerType,
			workerTerminateTimeout: this.workerTerminateTimeout,
			emitStdStreams: this.emitStdStreams
		});
	};
	/**
	* Create queue instance based on strategy
	* @param {'fifo' | 'lifo' | import('./types').TaskQueue} strategy
	* @returns {import('./types').TaskQueue} Queue instance
	* @private
	*/
	Pool.prototype._createQueue = function(strategy) {
		if (typeof strategy === "string") switch (strategy) {
			case "fifo": return new FIFOQueue();
			case "lifo": return new LIFOQueue();
			default: throw new Error("Unknown queue strategy: " + strategy);
		}
		if (!strategy) throw new Error("Queue strategy cannot be null or undefined");
		var requiredMethods = [
			"push",
			"pop",
			"size",
			"contains",
			"clear"
		];
		for (var i = 0; i < requiredMethods.length; i++) {
			var method = requiredMethods[i];
			if (typeof strategy[method] !== "function") throw new Error("Queue strategy must implement method: " + method);
		}
		return strategy;
	};
	/**
	* Ensure that the maxWorkers option is an integer >= 1
	* @param {*} maxWorkers
	* @returns {boolean} returns true maxWorkers has a valid value
	*/
	function validateMaxWorkers(maxWorkers) {
		if (!isNumber(maxWorkers) || !isInteger(maxWorkers) || maxWorkers < 1) throw new TypeError("Option maxWorkers must be an integer number >= 1");
	}
	/**
	* Ensure that the minWorkers option is an integer >= 0
	* @param {*} minWorkers
	* @returns {boolean} returns true when minWorkers has a valid value
	*/
	function validateMinWorkers(minWorkers) {
		if (!isNumber(minWorkers) || !isInteger(minWorkers) || minWorkers < 0) throw new TypeError("Option minWorkers must be an integer number >= 0");
	}
	/**
	* Test whether a variable is a number
	* @param {*} value
	* @returns {boolean} returns true when value is a number
	*/
	function isNumber(value) {
		return typeof value === "number";
	}
	/**
	* Test whether a number is an integer
	* @param {number} value
	* @returns {boolean} Returns true if value is an integer
	*/
	function isInteger(value) {
		return Math.round(value) == value;
	}
	module.exports = Pool;
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
	/** @typedef {import("./Pool")} Pool */
	/** @typedef {import("./types.js").WorkerPoolOptions} WorkerPoolOptions */
	/** @typedef {import("./types.js").WorkerRegisterOptions} WorkerRegisterOptions */
	/**
	* @template { { [k: string]: (...args: any[]) => any } } T
	* @typedef {import('./types.js').Proxy<T>} Proxy<T>
	*/
	/**
	* @overload
	* Create a new worker pool
	* @param {WorkerPoolOptions} [script]
	* @returns {Pool} pool
	*/
	/**
	* @overload
	* Create a new worker pool
	* @param {string} [script]
	* @param {WorkerPoolOptions} [options]
	* @returns {Pool} pool
	*/
	function pool(script, options) {
		return new (require_Pool())(script, options);
	}
	exports.pool = pool;
	/**
	* Create a worker and optionally register a set of methods to the worker.
	* @param {{ [k: string]: (...args: any[]) => any }} [methods]
	* @param {WorkerRegisterOptions} [options]
	*/
	function worker(methods, options) {
		require_worker().add(methods, options);
	}
	exports.worker = worker;
	/**
	* Sends an event to the parent worker pool.
	* @param {any} payload 
	*/
	function workerEmit(payload) {
		require_worker().emit(payload);
	}
	exports.workerEmit = workerEmit;
	const { Promise } = require_Promise();
	exports.Promise = Promise;
	exports.Transfer = require_transfer();
	exports.platform = platform;
	exports.isMainThread = isMainThread;
	exports.cpus = cpus;
	exports.TerminateError = TerminateError;
}));
export { require_src as t };
