"""From an address of a portal to a whole body, within limits, or one sentence.

Connections are made by the standard library: a library of sessions would read the body of a
redirect to its end, whatever its size, and bounds each silence rather than the whole wait.

    fetcher     what is asked, from redirect to redirect, and how often
    hosts       which addresses may be asked and dialled
    wire        the connection: proxy, name, TLS
    body        what came, whole and not too large
    limits      how long, how much
    failures    every sentence, in both languages
"""
