"""HTTP: server, service, sign-in, rate limit, and error responses."""
