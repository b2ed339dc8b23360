"""Honest repairs of a take: a few bad pictures are made anew from their neighbours, flicker of the whole picture is evened out.

The repaired take is a take of its own; the one it was made of stays as it is.
"""
