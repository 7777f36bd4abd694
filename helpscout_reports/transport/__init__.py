"""One request, one response: the only modules that import httpx or httpcore."""
