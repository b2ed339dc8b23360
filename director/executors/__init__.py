"""Ways to run jobs side by side: `local` in worker processes on this machine."""
