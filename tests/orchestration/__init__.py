"""Others' schedulers and engines, each in an environment of its own, against the sandbox: `make orchestration`."""
