"""Services that film for money, or on another machine, each through its own SDK.

    service     what every service must do, and the words for what it answers
    wire        how SDKs reach their service: one address, one try, bounded answers, errors in our own words
    runway, fal, google, synthesia, videos      the services
    prices      what a second of film costs
    ordering    from a request to a file: written down, sent once, waited for, fetched
    conforming  the service's video, decoded in full and brought to the frames that were asked for
    generator   all of that as a generator
"""
