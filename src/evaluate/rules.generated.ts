// Generated from the METADATA of policies/*/*/rule.rego by `npm run generate`; no need to edit.
import type { RuleMeta } from '../model/index.ts';

const list: unknown = [
  {
    "id": "hpa/cpu-needs-request",
    "title": "Utilization is measured against a request",
    "description": "Utilization is a share of what the pod's containers request. As soon as one of them, a sidecar included, requests none of the resource, the autoscaler has no value for the whole pod and scales nothing.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler"
    ],
    "links": [
      "workloads",
      "workloads.limitRanges"
    ],
    "params": {},
    "remediation": "Give every container of the pod a request of the resource, or measure one container with a metric of type ContainerResource.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics"
    ]
  },
  {
    "id": "hpa/duplicate-target",
    "title": "A workload has one autoscaler",
    "description": "Two autoscalers of one workload each set the number of pods that their own metrics ask for, and each undoes what the other did, every 15 seconds.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler"
    ],
    "links": [
      "workloads",
      "autoscalers"
    ],
    "params": {},
    "remediation": "Move the metrics of both into one HorizontalPodAutoscaler, which follows whichever asks for the most pods.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics"
    ]
  },
  {
    "id": "hpa/max-above-min",
    "title": "Autoscalers have room to scale",
    "description": "With the same number on both ends an autoscaler cannot scale, and the load that was to be absorbed is not. A maximum below the minimum is rejected by the API server, in the middle of a deploy.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {},
    "remediation": "Raise the maximum to what the service may need at its peak, or delete the autoscaler and set replicas.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec"
    ]
  },
  {
    "id": "hpa/min-replicas",
    "title": "Autoscaled services keep more than one pod",
    "description": "An autoscaler takes a quiet service down to its minimum. With a single pod left, every drained node and every crash is an outage until another pod is scheduled, started and ready.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [
      "workloads",
      "workloads.services"
    ],
    "params": {
      "minimum": {
        "default": 2,
        "description": "Fewest replicas an autoscaler may go down to where a Service sends the pods requests.",
        "minimum": 1,
        "type": "integer",
        "unit": "replicas"
      }
    },
    "remediation": "Raise the minimum to 2 or more, or annotate the workload or the autoscaler with `seaworthy.dev/tier: dev` where an outage does not matter.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec",
      "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"
    ]
  },
  {
    "id": "hpa/no-static-replicas",
    "title": "Autoscaled workloads leave replicas to the autoscaler",
    "description": "Every apply puts spec.replicas back to the number in the manifest, whatever the load, until the autoscaler has corrected it again: a deploy at the peak takes pods away from the traffic they are serving.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "apps/Deployment",
      "argoproj.io/Rollout",
      "apps/StatefulSet"
    ],
    "links": [
      "autoscalers"
    ],
    "params": {},
    "remediation": "Delete spec.replicas from the manifest. When the object is already deployed, first give up its ownership as the page below describes, or the next apply takes the workload down to one pod.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"
    ]
  },
  {
    "id": "hpa/replica-range",
    "title": "Autoscalers stay within the agreed range",
    "description": "The smallest number of pods is a promise of availability and the largest a promise of cost. Where a team has agreed on both, an autoscaler outside of them is a mistake, or a decision that should be written down.",
    "severity": "error",
    "profile": "optional",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {
      "max_ceiling": {
        "default": 100,
        "description": "Highest maximum an autoscaler may have.",
        "minimum": 1,
        "type": "integer",
        "unit": "replicas"
      },
      "min_floor": {
        "default": 2,
        "description": "Lowest minimum an autoscaler may have.",
        "minimum": 0,
        "type": "integer",
        "unit": "replicas"
      },
      "min_spread": {
        "default": 1,
        "description": "Least distance between the minimum and the maximum.",
        "minimum": 0,
        "type": "integer",
        "unit": "replicas"
      }
    },
    "remediation": "Bring the bounds of the autoscaler into the range, or change the range for everyone in `seaworthy.yaml`.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec"
    ]
  },
  {
    "id": "hpa/scale-down-stabilization",
    "title": "Scaling down waits for the load to stay low",
    "description": "An autoscaler scales down to the highest number of pods it wanted within the stabilization window, 300 s by default. With a short one it follows every dip of the load: pods are stopped, and missing at the next rise.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {
      "minimum_seconds": {
        "default": 60,
        "description": "Shortest stabilization window for scaling down.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Delete stabilizationWindowSeconds for the default of 300 s; pace expensive peaks with policies in its stead.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#stabilization-window"
    ]
  },
  {
    "id": "hpa/target-exists",
    "title": "Autoscalers find what they scale",
    "description": "An autoscaler whose target does not exist is accepted without a word, reports FailedGetScale into its status and scales nothing: the workload it was meant for keeps its number of pods whatever the load.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [
      "workloads",
      "similar"
    ],
    "params": {},
    "remediation": "Give scaleTargetRef the apiVersion, kind and name of the workload, or list a target that is deployed from elsewhere under `external`.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work"
    ]
  },
  {
    "id": "hpa/target-kind-scalable",
    "title": "Autoscalers target kinds that can be scaled",
    "description": "Scaling goes through the scale subresource, which Deployments, StatefulSets and many custom resources have. Where a kind has none the autoscaler reports FailedGetScale for ever.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {},
    "remediation": "Point scaleTargetRef at the Deployment or StatefulSet that makes the pods; a DaemonSet grows with the nodes, and Jobs scale with a ScaledJob.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
    ]
  },
  {
    "id": "pdb/blocks-drain",
    "title": "Disruption budgets let nodes drain",
    "description": "A budget that allows no disruption at the lowest number of replicas stops every node drain: upgrades and scale-downs of the cluster hang, mostly at night, when the autoscaler has gone down to its minimum.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "policy/PodDisruptionBudget"
    ],
    "links": [
      "workloads",
      "workloads.autoscalers"
    ],
    "params": {},
    "remediation": "Write maxUnavailable: 1 in place of minAvailable, and run at least two replicas where one must always be there.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    ]
  },
  {
    "id": "probes/liveness-aggressive",
    "title": "Liveness probes are patient",
    "description": "A liveness probe that gives up quickly restarts containers that are only starting or only busy. Under load that takes capacity away at the moment when the autoscaler should add some, and the restarted container begins cold.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "min_start_seconds": {
        "default": 30,
        "description": "Time a container without a startupProbe must have before liveness may restart it.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      },
      "min_window_seconds": {
        "default": 15,
        "description": "Time over which slow answers (timeoutSeconds 1) of a container that takes traffic must last before it is restarted.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Give the container a startupProbe for the start, and let liveness fail at least 3 times, 10 s apart, before it restarts the container.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/liveness-recommended",
    "title": "Containers have a liveness probe",
    "description": "The kubelet restarts a container whose process exits. Only a liveness probe makes it restart one that hangs: a deadlock, a lost event loop, an exhausted pool. Not every process can hang, so this is a hint.",
    "severity": "info",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {},
    "remediation": "Add a livenessProbe that asks the process itself and none of its dependencies, with a longer window than the readinessProbe.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-liveness-probe"
    ]
  },
  {
    "id": "probes/liveness-stricter-than-readiness",
    "title": "Readiness gives up before liveness",
    "description": "A pod in trouble should first leave the Service and only be restarted when that does not help. When liveness gives up sooner than readiness, containers are killed while they still receive requests.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Raise failureThreshold or periodSeconds of the livenessProbe until their product is above that of the readinessProbe.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/named-port-resolves",
    "title": "Probes ask ports that exist",
    "description": "A probe may name its port. The kubelet looks the name up among the ports of the same container; when it is not there the probe fails every time, so the pod never becomes ready or is restarted for ever.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Use the number of the port, or a name that stands in the `ports` of the same container.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"
    ]
  },
  {
    "id": "probes/not-identical",
    "title": "Liveness and readiness ask different questions",
    "description": "Readiness takes a pod out of traffic while it cannot answer; liveness kills its container. When both ask the same question, whatever makes the pod unready for a while (load, a slow dependency) also restarts it, in all replicas at once. A longer liveness window softens this but does not end it.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Let liveness ask an endpoint that depends on nothing but the process, or let it fail for a longer time than readiness (failureThreshold × periodSeconds).",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/readiness-required",
    "title": "Containers that take traffic have a readiness probe",
    "description": "Without a readiness probe a pod counts as ready as soon as its containers have started. Each rollout and each scale-out then sends requests to processes that cannot answer yet, and a pod that stops answering stays in the Service.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "unserved": {
        "default": false,
        "description": "Also warn about pods that no Service sends requests to; readiness still paces their rollouts.",
        "type": "boolean"
      }
    },
    "remediation": "Add a readinessProbe that asks a cheap endpoint of the served port, one that fails while the process cannot answer requests.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/slow-start-uses-startup",
    "title": "Slow starts use a startup probe",
    "description": "A long initialDelaySeconds makes every container wait the worst case before it is watched, at each restart, and still kills the one that needs longer. A startupProbe ends as soon as the container has started.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {
      "max_initial_delay_seconds": {
        "default": 30,
        "description": "Longest initialDelaySeconds a livenessProbe may have without a startupProbe.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Add a startupProbe that asks the same as the livenessProbe, with failureThreshold × periodSeconds for the slowest start, and remove initialDelaySeconds from the livenessProbe.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/timeout-vs-period",
    "title": "Probes time out before the next one is due",
    "description": "The kubelet does not run two probes of a kind at the same time. A timeout longer than the period stretches the period, so that a hanging container is found later than the numbers say.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Lower timeoutSeconds below periodSeconds, or ask less often.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes"
    ]
  },
  {
    "id": "resources/cpu-request-required",
    "title": "Containers request cpu",
    "description": "The scheduler places a pod by what it requests. A container that requests no cpu is put on nodes that are full, gets the smallest share there, and gives a HorizontalPodAutoscaler nothing to count against.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.requests.cpu to what the container uses under ordinary load, or a LimitRange with a default for the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits"
    ]
  },
  {
    "id": "resources/memory-limit-required",
    "title": "Containers have a memory limit",
    "description": "A container without a memory limit that leaks takes the memory of its whole node, and the kernel then kills whichever process it likes there.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.limits.memory, equal to the request where memory use is steady.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
      "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"
    ]
  },
  {
    "id": "resources/memory-request-required",
    "title": "Containers request memory",
    "description": "The scheduler places a pod by what it requests. A container that requests no memory is put on nodes that have none to spare, and is among the first that the kubelet evicts.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.requests.memory to what the container uses under ordinary load, or a LimitRange with a default for the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
      "https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction"
    ]
  },
  {
    "id": "resources/quantity-suspicious",
    "title": "Quantities mean what they seem to say",
    "description": "A wrong suffix makes a quantity a thousand or a million times too small or too large: 512m of memory is half a byte, 500 cpu is five hundred cores. Such a pod is killed at its start or never placed.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {
      "max_cores": {
        "default": 64,
        "description": "From this many cores on, a cpu quantity that is not written in thousandths is taken for a slip.",
        "minimum": 1,
        "type": "integer",
        "unit": "cores"
      }
    },
    "remediation": "Write cpu in cores or thousandths (0.5 or 500m) and memory with a binary suffix (512Mi, 2Gi).",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes"
    ]
  },
  {
    "id": "resources/request-within-limit",
    "title": "Requests stay within limits",
    "description": "The API server rejects a container that requests more than its limit. Where the limit comes from a LimitRange it is the pods that are rejected: the workload is accepted and stays without pods.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Raise the limit to at least the request, or lower the request.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
      "https://kubernetes.io/docs/concepts/policy/limit-range/"
    ]
  },
  {
    "id": "shutdown/grace-covers-drain",
    "title": "The grace period covers the drain",
    "description": "The grace period begins when the pod is told to stop: the preStop hook and the process's own shutdown both run inside it. What is still running at its end is killed, with the requests it holds. A server that drains for 30 s under the default grace period of 30 s is cut off as soon as there is any preStop hook.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "assumed": {
        "default": 0,
        "description": "How long a served process takes to finish where the manifest does not tell; 0 leaves such containers alone.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      },
      "margin": {
        "default": 5,
        "description": "Time to spare between the end of the drain and the end of the grace period.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Set terminationGracePeriodSeconds to at least preStop + shutdown + margin, or shorten the other two.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
      "https://pkg.go.dev/net/http#Server.Shutdown"
    ]
  },
  {
    "id": "shutdown/grace-zero",
    "title": "Pods get time to stop",
    "description": "With a grace period of 0 or 1 second the kubelet sends SIGKILL at once: requests are cut, buffers are lost, and the preStop hook does not run.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Leave terminationGracePeriodSeconds out for 30 s, or set it to the time the process needs to stop.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
    ]
  },
  {
    "id": "shutdown/prestop-exceeds-grace",
    "title": "The preStop hook fits into the grace period",
    "description": "The grace period runs from the moment the pod is told to stop, so that the preStop hook uses it up. A hook that takes all of it is cut off, and the process has two seconds between SIGTERM and SIGKILL.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Raise terminationGracePeriodSeconds above the time of the hook plus the time the process needs to stop, or shorten the hook.",
    "resources": [
      "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution"
    ]
  },
  {
    "id": "shutdown/prestop-required",
    "title": "Served containers wait before they stop",
    "description": "When a pod is told to stop, its removal from the Service and SIGTERM happen at the same time. For some seconds kube-proxy and ingress controllers still send it new connections, which a process that has already closed its listener refuses. A short preStop sleep keeps it listening until they have stopped.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "sleep": {
        "default": 5,
        "description": "Length of the sleep that the fix adds.",
        "minimum": 1,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Add a preStop sleep of a few seconds to the container and to the grace period, or, where the process itself keeps listening after SIGTERM, annotate the workload with seaworthy.dev/handles-drain \"true\".",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
    ]
  },
  {
    "id": "shutdown/signal-swallowed",
    "title": "SIGTERM reaches the process",
    "description": "`sh -c \"server …\"` runs the server as a child of the shell. The shell is process 1, gets the SIGTERM, and does not pass it on: the server serves until it is killed at the end of the grace period, with all it holds.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {},
    "remediation": "Put `exec` before the last command of the script, so that the process takes the place of the shell.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
      "https://docs.docker.com/reference/build-checks/json-args-recommended/"
    ]
  },
  {
    "id": "wiring/service-selects-pods",
    "title": "Services select pods",
    "description": "A Service whose selector matches no pod has no endpoints: every request to it fails, and nothing says so until someone calls it. Usually a label was renamed on one side only.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "Service"
    ],
    "links": [
      "workloads",
      "similar",
      "endpoints"
    ],
    "params": {},
    "remediation": "Make the selector match the labels of the pod template; name a Service whose pods are made elsewhere under `external` in seaworthy.yaml.",
    "resources": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#services-in-kubernetes"
    ]
  },
  {
    "id": "wiring/service-target-port",
    "title": "Services target ports that exist",
    "description": "A Service sends requests to a port of the pods it selects. A name that no container gives to a port leaves the Service without endpoints; a number on which nobody listens refuses every connection.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "Service"
    ],
    "links": [
      "workloads"
    ],
    "params": {},
    "remediation": "Name a port that the containers declare, or declare the port in the container that listens on it.",
    "resources": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service"
    ]
  }
];

/** Every built-in rule, sorted by id. */
export const rules = list as readonly RuleMeta[];
