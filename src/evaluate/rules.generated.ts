// Generated from the METADATA of policies/*/*/rule.rego by `npm run generate`; no need to edit.
import type { RuleMeta } from '../model/index.ts';

const list: unknown = [
  {
    "id": "probes/liveness-aggressive",
    "title": "Liveness probes are patient",
    "why": "A liveness probe that gives up quickly restarts containers that are only starting or only busy. Under load that takes capacity away at the moment when the autoscaler should add some, and the restarted container begins cold.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
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
    "fix": "Give the container a startupProbe for the start, and let liveness fail at least 3 times, 10 s apart, before it restarts the container.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/liveness-recommended",
    "title": "Containers have a liveness probe",
    "why": "The kubelet restarts a container whose process exits. Only a liveness probe makes it restart one that hangs: a deadlock, a lost event loop, an exhausted pool. Not every process can hang, so this is a hint.",
    "severity": "info",
    "profile": "default",
    "kinds": [
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [
      "services"
    ],
    "params": {},
    "fix": "Add a livenessProbe that asks the process itself and none of its dependencies, with a longer window than the readinessProbe.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-liveness-probe"
    ]
  },
  {
    "id": "probes/liveness-stricter-than-readiness",
    "title": "Readiness gives up before liveness",
    "why": "A pod in trouble should first leave the Service and only be restarted when that does not help. When liveness gives up sooner than readiness, containers are killed while they still receive requests.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [],
    "params": {},
    "fix": "Raise failureThreshold or periodSeconds of the livenessProbe until their product is above that of the readinessProbe.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/named-port-resolves",
    "title": "Probes ask ports that exist",
    "why": "A probe may name its port. The kubelet looks the name up among the ports of the same container; when it is not there the probe fails every time, so the pod never becomes ready or is restarted for ever.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [],
    "params": {},
    "fix": "Use the number of the port, or a name that stands in the `ports` of the same container.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"
    ]
  },
  {
    "id": "probes/not-identical",
    "title": "Liveness and readiness ask different questions",
    "why": "Readiness takes a pod out of traffic while it cannot answer; liveness kills its container. When both ask the same question, whatever makes the pod unready for a while (load, a slow dependency) also restarts it, in all replicas at once. A longer liveness window softens this but does not end it.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [],
    "params": {},
    "fix": "Let liveness ask an endpoint that depends on nothing but the process, or let it fail for a longer time than readiness (failureThreshold × periodSeconds).",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/readiness-required",
    "title": "Containers that take traffic have a readiness probe",
    "why": "Without a readiness probe a pod counts as ready as soon as its containers have started. Each rollout and each scale-out then sends requests to processes that cannot answer yet, and a pod that stops answering stays in the Service.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
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
    "fix": "Add a readinessProbe that asks a cheap endpoint of the served port, one that fails while the process cannot answer requests.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/slow-start-uses-startup",
    "title": "Slow starts use a startup probe",
    "why": "A long initialDelaySeconds makes every container wait the worst case before it is watched, at each restart, and still kills the one that needs longer. A startupProbe ends as soon as the container has started.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
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
    "fix": "Add a startupProbe that asks the same as the livenessProbe, with failureThreshold × periodSeconds for the slowest start, and remove initialDelaySeconds from the livenessProbe.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/timeout-vs-period",
    "title": "Probes time out before the next one is due",
    "why": "The kubelet does not run two probes of a kind at the same time. A timeout longer than the period stretches the period, so that a hanging container is found later than the numbers say.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [],
    "params": {},
    "fix": "Lower timeoutSeconds below periodSeconds, or ask less often.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes"
    ]
  },
  {
    "id": "resources/cpu-request-required",
    "title": "Containers request cpu",
    "why": "The scheduler places a pod by what it requests. A container that requests no cpu is put on nodes that are full, gets the smallest share there, and gives a HorizontalPodAutoscaler nothing to count against.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [
      "limits"
    ],
    "params": {},
    "fix": "Set resources.requests.cpu to what the container uses under ordinary load, or a LimitRange with a default for the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits"
    ]
  },
  {
    "id": "resources/memory-limit-required",
    "title": "Containers have a memory limit",
    "why": "A container without a memory limit that leaks takes the memory of its whole node, and the kernel then kills whichever process it likes there.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [
      "limits"
    ],
    "params": {},
    "fix": "Set resources.limits.memory, equal to the request where memory use is steady.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
      "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"
    ]
  },
  {
    "id": "resources/memory-request-required",
    "title": "Containers request memory",
    "why": "The scheduler places a pod by what it requests. A container that requests no memory is put on nodes that have none to spare, and is among the first that the kubelet evicts.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [
      "limits"
    ],
    "params": {},
    "fix": "Set resources.requests.memory to what the container uses under ordinary load, or a LimitRange with a default for the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
      "https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction"
    ]
  },
  {
    "id": "resources/quantity-suspicious",
    "title": "Quantities mean what they seem to say",
    "why": "A wrong suffix makes a quantity a thousand or a million times too small or too large: 512m of memory is half a byte, 500 cpu is five hundred cores. Such a pod is killed at its start or never placed.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
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
    "fix": "Write cpu in cores or thousandths (0.5 or 500m) and memory with a binary suffix (512Mi, 2Gi).",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes"
    ]
  },
  {
    "id": "resources/request-within-limit",
    "title": "Requests stay within limits",
    "why": "The API server rejects a container that requests more than its limit. Where the limit comes from a LimitRange it is the pods that are rejected: the workload is accepted and stays without pods.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "Job",
      "Pod",
      "ReplicaSet",
      "ReplicationController",
      "Rollout",
      "StatefulSet"
    ],
    "links": [
      "limits"
    ],
    "params": {},
    "fix": "Raise the limit to at least the request, or lower the request.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
      "https://kubernetes.io/docs/concepts/policy/limit-range/"
    ]
  }
];

/** Every built-in rule, sorted by id. */
export const rules = list as readonly RuleMeta[];
