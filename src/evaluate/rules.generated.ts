// Generated from the METADATA of policies/*/*/rule.rego by `npm run generate`; no need to edit.
import type { RuleMeta } from '../model/index.ts';

const list: unknown = [
  {
    "id": "hpa/cpu-needs-request",
    "title": "HPA utilization metric needs container requests",
    "description": "Utilization is a percentage of what the containers of a pod request. When one container, a sidecar included, does not request the resource, the HPA has no value for the pod and does not scale.",
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
    "remediation": "Give every container of the pod a request for the resource, or measure one container with a metric of type ContainerResource.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics"
    ]
  },
  {
    "id": "hpa/duplicate-target",
    "title": "Workload must not have two HPAs",
    "description": "Two HPAs with the same target each set the number of pods from their own metrics, and each overwrites the number of the other, every 15 seconds.",
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
    "remediation": "Move the metrics into one HPA, which uses the metric that asks for the most pods.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics"
    ]
  },
  {
    "id": "hpa/max-above-min",
    "title": "HPA maximum must be above its minimum",
    "description": "An HPA whose maximum equals its minimum never scales, whatever the load. A maximum below the minimum is rejected by the API server, in the middle of a deployment.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {},
    "remediation": "Raise the maximum to what the service needs at its peak, or delete the autoscaler and set replicas.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec"
    ]
  },
  {
    "id": "hpa/min-replicas",
    "title": "HPA minimum is too low for a service",
    "description": "An HPA scales a service with little traffic down to its minimum. With a single pod, every node drain and every crash is an outage until another pod is scheduled, started and ready.",
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
        "description": "Lowest minimum of an autoscaler whose pods receive requests from a Service.",
        "minimum": 1,
        "type": "integer",
        "unit": "replicas"
      }
    },
    "remediation": "Raise the minimum to 2 or more. Where an outage does not matter, annotate the workload or the autoscaler with `seaworthy.dev/tier: dev`.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec",
      "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"
    ]
  },
  {
    "id": "hpa/no-static-replicas",
    "title": "Autoscaled workload must not set replicas",
    "description": "Every apply sets spec.replicas back to the number in the manifest, whatever the load, until the autoscaler corrects it. A deployment at peak time removes pods that are serving traffic.",
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
    "remediation": "Delete spec.replicas from the manifest. If the object is already deployed, first give up ownership of the field as the page below describes: otherwise the next apply scales the workload down to one pod.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"
    ]
  },
  {
    "id": "hpa/replica-range",
    "title": "HPA bounds must be in the configured range",
    "description": "The minimum decides availability and the maximum decides cost. Where a team has agreed on a range, an HPA outside of it is a mistake, or an exception that the configuration should show.",
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
        "description": "Smallest difference between the maximum and the minimum.",
        "minimum": 0,
        "type": "integer",
        "unit": "replicas"
      }
    },
    "remediation": "Change the bounds of the autoscaler so that they are in the range, or change the range in `seaworthy.yaml`.",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec"
    ]
  },
  {
    "id": "hpa/scale-down-stabilization",
    "title": "HPA scale-down stabilization window is too short",
    "description": "An HPA scales down to the highest number of pods it computed during the stabilization window, 300 s by default. With a short window it follows every drop of the load: pods are stopped, and missing when the load rises again.",
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
    "remediation": "Delete stabilizationWindowSeconds to get the default of 300 s; to control how fast pods are removed, use policies.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#stabilization-window"
    ]
  },
  {
    "id": "hpa/target-exists",
    "title": "HPA target must exist",
    "description": "The API server accepts an HPA whose target does not exist. The HPA then reports FailedGetScale in its status and scales nothing: the workload keeps its number of pods, whatever the load.",
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
    "remediation": "Set apiVersion, kind and name of the workload in scaleTargetRef. List a target that is deployed from elsewhere under `external`.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work"
    ]
  },
  {
    "id": "hpa/target-kind-scalable",
    "title": "HPA target cannot be scaled",
    "description": "An HPA scales through the scale subresource, which Deployments, StatefulSets and many custom resources have. For a kind without it, the HPA reports FailedGetScale in its status and does nothing.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "autoscaling/HorizontalPodAutoscaler",
      "keda.sh/ScaledObject"
    ],
    "links": [],
    "params": {},
    "remediation": "Set scaleTargetRef to the Deployment or StatefulSet that makes the pods. A DaemonSet runs one pod per node, and Jobs are scaled by a ScaledJob.",
    "resources": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
    ]
  },
  {
    "id": "pdb/blocks-drain",
    "title": "PDB blocks node drains",
    "description": "A PDB that allows no disruption at the lowest number of replicas blocks every node drain: upgrades and scale-downs of the cluster hang, often at night, when the HPA is at its minimum.",
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
    "remediation": "Set maxUnavailable: 1 instead of minAvailable, and run at least two replicas where one must always be available.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    ]
  },
  {
    "id": "probes/liveness-aggressive",
    "title": "Liveness probe is too aggressive",
    "description": "A liveness probe that fails quickly restarts containers that are only starting or only busy. Under load this removes capacity exactly when the HPA should add some, and the restarted container begins with cold caches.",
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
        "description": "How long the responses of a container that receives traffic must be slower than timeoutSeconds 1 before it is restarted.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      }
    },
    "remediation": "Add a startupProbe for the start, and let the livenessProbe fail at least 3 times, 10 s apart, before the container is restarted.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/liveness-recommended",
    "title": "Container has no liveness probe",
    "description": "The kubelet restarts a container whose process exits. Only with a liveness probe does it restart a process that hangs, for example in a deadlock or with an exhausted pool. Not every process can hang, so this is a recommendation.",
    "severity": "info",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {},
    "remediation": "Add a livenessProbe that checks the process itself and none of its dependencies, with a longer window than the readinessProbe.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-liveness-probe"
    ]
  },
  {
    "id": "probes/liveness-stricter-than-readiness",
    "title": "Liveness probe fails before the readiness probe",
    "description": "A pod with a problem should first be removed from the Service, and be restarted only if that does not help. When the liveness probe fails first, containers are killed while they still receive requests.",
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
    "title": "Probe port must exist",
    "description": "A probe may name its port. The kubelet looks for the name among the ports of the same container. If it is not there, every probe fails: the pod never becomes ready, or is restarted again and again.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Use the number of the port, or a name from the `ports` of the same container.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"
    ]
  },
  {
    "id": "probes/not-identical",
    "title": "Liveness and readiness probes must differ",
    "description": "Readiness removes a pod from traffic while it cannot respond; liveness restarts its container. When both probes request the same, everything that makes the pod not ready for a while (load, a slow dependency) also restarts it, in all replicas at once. A longer liveness window makes this rarer but does not prevent it.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Let the livenessProbe request an endpoint that depends only on the process, or let it fail later than the readinessProbe (failureThreshold × periodSeconds).",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/readiness-required",
    "title": "Container behind a Service needs a readiness probe",
    "description": "Without a readiness probe a pod is ready as soon as its containers have started. Every rollout and every scale-out then sends requests to processes that cannot respond yet, and a pod that stops responding stays in the Service.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "without_service": {
        "default": false,
        "description": "Also warn about pods without a Service; their rollouts wait for readiness too.",
        "type": "boolean"
      }
    },
    "remediation": "Add a readinessProbe that requests a cheap endpoint on the port of the Service, one that fails while the process cannot respond.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ]
  },
  {
    "id": "probes/slow-start-uses-startup",
    "title": "Slow start needs a startup probe",
    "description": "A long initialDelaySeconds makes every container wait for the worst case before liveness is checked, at each restart, and a container that needs longer is still killed. A startupProbe ends as soon as the container has started.",
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
    "remediation": "Add a startupProbe that requests the same as the livenessProbe, with failureThreshold × periodSeconds for the slowest start, and remove initialDelaySeconds from the livenessProbe.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
    ]
  },
  {
    "id": "probes/timeout-vs-period",
    "title": "Probe timeout must be shorter than its period",
    "description": "The kubelet does not run two probes of the same type at the same time. A timeout longer than the period extends the period, so that a container that hangs is detected later than the numbers say.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Lower timeoutSeconds below periodSeconds, or raise periodSeconds.",
    "resources": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes"
    ]
  },
  {
    "id": "resources/cpu-request-required",
    "title": "Container needs a CPU request",
    "description": "The scheduler places a pod by its requests. A container without a cpu request is placed on full nodes, gets the smallest share of cpu there, and an HPA cannot compute its utilization.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.requests.cpu to what the container uses under normal load, or add a LimitRange with a default to the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits"
    ]
  },
  {
    "id": "resources/memory-limit-required",
    "title": "Container needs a memory limit",
    "description": "A container with a memory leak and no memory limit uses up the memory of its node. The kernel then kills processes on that node, not always the one that leaks.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.limits.memory, equal to the request if memory use is steady.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
      "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"
    ]
  },
  {
    "id": "resources/memory-request-required",
    "title": "Container needs a memory request",
    "description": "The scheduler places a pod by its requests. A container without a memory request is placed on nodes that have no free memory, and is one of the first that the kubelet evicts.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "limitRanges"
    ],
    "params": {},
    "remediation": "Set resources.requests.memory to what the container uses under normal load, or add a LimitRange with a default to the namespace.",
    "resources": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
      "https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction"
    ]
  },
  {
    "id": "resources/quantity-suspicious",
    "title": "Resource quantity has a wrong value or unit",
    "description": "A wrong suffix makes a quantity a thousand or a million times too small or too large: 512m of memory is half a byte, 500 cpu are five hundred cores. Such a pod is killed at its start, or never scheduled.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {
      "max_cores": {
        "default": 64,
        "description": "Number of cores from which a cpu quantity that is not in millicores counts as a mistake.",
        "minimum": 1,
        "type": "integer",
        "unit": "cores"
      }
    },
    "remediation": "Write cpu in cores or millicores (0.5 or 500m) and memory with a binary suffix (512Mi, 2Gi).",
    "resources": [
      "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes"
    ]
  },
  {
    "id": "resources/request-within-limit",
    "title": "Request must not exceed the limit",
    "description": "The API server rejects a container that requests more than its limit. If the limit comes from a LimitRange, the API server accepts the workload and rejects its pods: the workload has none.",
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
    "title": "Grace period is too short for the shutdown",
    "description": "The grace period begins when Kubernetes stops the pod. It includes the preStop hook and the shutdown of the process. What still runs at its end is killed, with its open requests. A server that needs 30 s to shut down has not enough time in the default grace period of 30 s as soon as there is a preStop hook.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {
      "assumed_shutdown": {
        "default": 0,
        "description": "How long the shutdown of a container behind a Service takes where the manifest does not show it; with 0 such containers are not checked.",
        "minimum": 0,
        "type": "integer",
        "unit": "s"
      },
      "margin": {
        "default": 5,
        "description": "Time between the end of the shutdown and the end of the grace period.",
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
    "title": "Grace period must be longer than 1 second",
    "description": "With a grace period of 0 or 1 second the kubelet sends SIGKILL at once: requests are aborted, buffers are lost, and the preStop hook does not run.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Remove terminationGracePeriodSeconds to get the default of 30 s, or set it to the time that the process needs to stop.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
    ]
  },
  {
    "id": "shutdown/prestop-exceeds-grace",
    "title": "Grace period is too short for the preStop hook",
    "description": "The grace period begins when Kubernetes stops the pod, and includes the preStop hook. A hook that takes all of it is aborted, and the process has two seconds between SIGTERM and SIGKILL.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [],
    "params": {},
    "remediation": "Raise terminationGracePeriodSeconds above the time of the hook plus the time that the process needs to stop, or shorten the hook.",
    "resources": [
      "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution"
    ]
  },
  {
    "id": "shutdown/prestop-required",
    "title": "Container behind a Service needs a preStop hook",
    "description": "When a pod is stopped, it is removed from the Service and gets SIGTERM at the same time. For some seconds kube-proxy and ingress controllers still send new connections to it. A process that has closed its listener refuses them. A short preStop sleep delays SIGTERM until no new connections come.",
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
    "remediation": "Add a preStop sleep of a few seconds to the container, and the same time to the grace period. If the process itself keeps listening after SIGTERM, annotate the workload with seaworthy.dev/handles-drain \"true\".",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
    ]
  },
  {
    "id": "shutdown/signal-swallowed",
    "title": "SIGTERM does not reach the process",
    "description": "`sh -c \"server …\"` runs the server as a child of the shell. The shell is process 1: it gets SIGTERM and does not forward it. The server runs until it is killed at the end of the grace period, with its open requests.",
    "severity": "warning",
    "profile": "default",
    "kinds": [
      "workload"
    ],
    "links": [
      "services"
    ],
    "params": {},
    "remediation": "Put `exec` before the last command of the script, so that the process replaces the shell.",
    "resources": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
      "https://docs.docker.com/reference/build-checks/json-args-recommended/"
    ]
  },
  {
    "id": "wiring/service-selects-pods",
    "title": "Service must select pods",
    "description": "A Service whose selector matches no pod has no endpoints: every request to it fails, and no error is shown until a client calls it. The usual cause is a label that was renamed in one place only.",
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
    "remediation": "Make the selector match the labels of the pod template. List a Service whose pods are created elsewhere under `external` in seaworthy.yaml.",
    "resources": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#services-in-kubernetes"
    ]
  },
  {
    "id": "wiring/service-target-port",
    "title": "Service target port must exist",
    "description": "A Service sends requests to a port of the pods it selects. If it names a port that no container has, the Service has no endpoints. If it uses a number that no process listens on, every connection is refused.",
    "severity": "error",
    "profile": "default",
    "kinds": [
      "Service"
    ],
    "links": [
      "workloads"
    ],
    "params": {},
    "remediation": "Use the name of a port that the containers declare, or declare the port in the container that listens on it.",
    "resources": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service"
    ]
  }
];

/** Every built-in rule, sorted by id. */
export const rules = list as readonly RuleMeta[];
