// Command api is the shop's public HTTP gateway: it answers the probes itself and passes everything else on.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

// defaultShutdown is how long in-flight requests may take to finish after SIGTERM.
const defaultShutdown = 30 * time.Second

// metricsShutdown is short: nothing but a scrape can be in flight.
const metricsShutdown = time.Second

func main() {
	if err := run(context.Background()); err != nil {
		slog.Error("api stopped", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, os.Interrupt)
	defer stop()

	drain, err := shutdownTimeout()
	if err != nil {
		return err
	}
	gw, err := newGateway()
	if err != nil {
		return err
	}

	server := &http.Server{Addr: ":8080", Handler: gw.routes(), ReadHeaderTimeout: 5 * time.Second}
	metrics := &http.Server{Addr: ":9090", Handler: http.HandlerFunc(gw.metrics), ReadHeaderTimeout: 5 * time.Second}

	failed := make(chan error, 2)
	go func() { failed <- server.ListenAndServe() }()
	go func() { failed <- metrics.ListenAndServe() }()
	gw.ready.Store(true)

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}

	gw.ready.Store(false)
	slog.Info("draining", "timeout", drain)
	drainCtx, cancel := context.WithTimeout(context.Background(), drain)
	defer cancel()
	err = server.Shutdown(drainCtx)

	metricsCtx, cancelMetrics := context.WithTimeout(context.Background(), metricsShutdown)
	defer cancelMetrics()
	return errors.Join(err, metrics.Shutdown(metricsCtx))
}

// shutdownTimeout reads SHUTDOWN_TIMEOUT, a Go duration such as "20s".
func shutdownTimeout() (time.Duration, error) {
	value, set := os.LookupEnv("SHUTDOWN_TIMEOUT")
	if !set {
		return defaultShutdown, nil
	}
	timeout, err := time.ParseDuration(value)
	if err != nil {
		return 0, fmt.Errorf("SHUTDOWN_TIMEOUT: %w", err)
	}
	return timeout, nil
}

type gateway struct {
	catalog  http.Handler
	checkout http.Handler
	ready    atomic.Bool
	requests atomic.Int64
	inFlight atomic.Int64
}

func newGateway() (*gateway, error) {
	catalog, err := proxyTo("CATALOG_URL")
	if err != nil {
		return nil, err
	}
	checkout, err := proxyTo("CHECKOUT_URL")
	if err != nil {
		return nil, err
	}
	return &gateway{catalog: catalog, checkout: checkout}, nil
}

// proxyTo forwards to the base URL in the environment variable name.
func proxyTo(name string) (http.Handler, error) {
	target, err := url.Parse(os.Getenv(name))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if target.Host == "" {
		return nil, fmt.Errorf("%s: want a URL such as http://catalog, got %q", name, target)
	}
	return httputil.NewSingleHostReverseProxy(target), nil
}

func (g *gateway) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /ready", g.readiness)
	mux.Handle("/v1/products/", g.counted(g.catalog))
	mux.Handle("/v1/carts/", g.counted(g.checkout))
	mux.Handle("/v1/orders/", g.counted(g.checkout))
	return mux
}

func (g *gateway) readiness(w http.ResponseWriter, _ *http.Request) {
	if !g.ready.Load() {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (g *gateway) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.requests.Add(1)
		g.inFlight.Add(1)
		defer g.inFlight.Add(-1)
		next.ServeHTTP(w, r)
	})
}

// metrics writes the Prometheus text format.
func (g *gateway) metrics(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4")
	fmt.Fprintf(w, "# TYPE http_requests_total counter\nhttp_requests_total %d\n", g.requests.Load())
	fmt.Fprintf(w, "# TYPE http_requests_in_flight gauge\nhttp_requests_in_flight %d\n", g.inFlight.Load())
}
