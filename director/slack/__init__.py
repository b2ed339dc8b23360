"""Directing in Slack: a mention or a direct message starts a film, its thread is the conversation about it.

    opening    tokens, Socket Mode or HTTP, start and end               app        the bot: keeps, then acknowledges
    hearing    what Slack sends, as items                               sheet      contact sheets, drawn by a worker
    inbox      items kept before they are acknowledged, and what was said     threads    whose turn it is
    directing  what an item makes happen                               showing    what the events of a film add up to
    voice      words, blocks and buttons                               posting    said once, whatever the network does
    uploads    files, in a stream                                      limits     who may, and how much in a day
    catching   what was said while nobody listened                     manifest   what an app is made from
"""
