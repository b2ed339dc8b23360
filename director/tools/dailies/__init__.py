"""The review page of a production: one file of HTML that needs no network and no server."""
