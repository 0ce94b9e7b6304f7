# One Worker on one address; the harness gives both.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "ADDRESS", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "codec.mjs", esModule = embed "codec.mjs"),
    (name = "core.cjs", commonJsModule = embed "core.cjs"),
    (name = "function.cjs", commonJsModule = embed "function.cjs"),
    (name = "work.cjs", commonJsModule = embed "work.cjs"),
  ],
  compatibilityDate = "2025-11-01",
);
