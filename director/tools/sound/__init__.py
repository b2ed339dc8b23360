"""Music, effects, ambience and voice in code: numpy and scipy, 48 kHz, stereo, float32. No samples, no downloads."""
