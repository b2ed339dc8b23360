"""Captions as files: what is said and when, to the word, in any writing."""
