"""The page: the record in a browser. A thin face over the verbs, rendered here on the server."""
