"""A call from its request to its answer: pages, session, retry decisions and rate limiting."""
