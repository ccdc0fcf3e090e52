"""The frame of a page of HTML that stands by itself: no script, nothing fetched."""

from html import escape


def standing(title: str, body: str, style: str, language: str = "en") -> str:
    """The whole page around a ready body; a browser is told to run and to fetch nothing."""
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
