"""A picture as SVG: for a page, whose style sheet holds `STYLE`, or as a file of its own."""

import re
from functools import cache
from html import escape
from importlib.resources import files

from secretariat.draw.scene import Item, Label, Part, Picture, Shape, number
from secretariat.draw.widths import plain


@cache
def style() -> str:
    """How pictures look, in light and dark."""
    return files("secretariat.draw").joinpath("pictures.css").read_text("utf-8")


def svg(picture: Picture, key: str = "", *, alone: bool = False) -> str:
    """The picture as text. `key` keeps its ids apart from those of other pictures on a page; `alone`, it brings its own
    style and ground.
    """
    name = "-".join(filter(None, (picture.kind, re.sub(r"[^A-Za-z0-9]+", "-", key).strip("-"))))
    wide, high, top = number(picture.width), number(picture.height), number(picture.top)
    # A picture that leads somewhere is a group of links to a screen reader; one that does not is one image.
    role = "group" if _leads(picture.items) else "img"
    ground = f'<style>{style()}</style><path class="ground" d="M0 {top}h{wide}v{high}H0Z"/>' if alone else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture {picture.kind}" viewBox="0 {top} {wide} {high}"'
        f' width="{wide}" height="{high}" role="{role}" aria-labelledby="{name}-title {name}-about">'
        f'<title id="{name}-title">{_text(picture.title)}</title><desc id="{name}-about">{_text(picture.about)}</desc>'
        f"{ground}{''.join(map(_item, picture.items))}</svg>\n"
    )


def _leads(items: tuple[Item, ...]) -> bool:
    return any(isinstance(item, Part) and (item.href or _leads(item.items)) for item in items)


def _item(item: Item) -> str:
    if isinstance(item, Shape):
        return f'<path class="{item.look}" d="{item.path}"/>'
    return _label(item) if isinstance(item, Label) else _part(item)


def _label(label: Label) -> str:
    anchor = f' text-anchor="{label.anchor}"' if label.anchor != "start" else ""
    look = f' class="{label.look}"' if label.look else ""
    place = f'x="{number(label.x)}" y="{number(label.y)}" font-size="{number(label.size)}"'
    return f"<text{look} {place}{anchor}>{_text(label.words)}</text>"


def _part(part: Part) -> str:
    look = f' class="{part.look}"' if part.look else ""
    title = f"<title>{_text(part.says)}</title>" if part.says else ""
    inside = "".join(map(_item, part.items))
    if part.href is None:
        return f"<g{look}>{title}{inside}</g>"
    return f'<a{look} href="{escape(part.href)}" aria-label="{_text(part.says)}">{title}{inside}</a>'


def _text(words: str) -> str:
    return escape(plain(words))
