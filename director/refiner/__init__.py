"""A shot's prompt made ready for a generator: contradictions out, camera and light into empty slots, fitted to its limits."""
