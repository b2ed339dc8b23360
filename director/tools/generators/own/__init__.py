"""Generators that film from what the person has: footage as it is, footage drawn over, photos with a camera that moves in them."""
