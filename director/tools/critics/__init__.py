"""Critics look at a take and say what is wrong with it. One measure per file; all of them read one `Sight`."""
