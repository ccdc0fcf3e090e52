"""A page and its twins: one declaration makes three answers, the page itself, .json and .csv.

A page is a function from a Desk and what stands in the address to a frozen context. Its JSON is that context, as it is;
its CSV is one table of it.
"""

import csv
import inspect
from collections.abc import Callable, Iterable, Sequence
from io import StringIO
from operator import getitem
from typing import Any, NamedTuple, get_type_hints

from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from secretariat.publish.cells import cell
from secretariat.web import render
from secretariat.web.desk import Desk

Context = Any


class Table(NamedTuple):
    """What a page says, as rows of one table."""

    heads: Sequence[str]
    rows: Iterable[Sequence[object]]


class Page(NamedTuple):
    """One page.

    Attributes:
        path: its address, with what stands in it as {name:str}.
        template: that writes it.
        build: the context; its parameters beside `desk` are those of the address.
        table: of the context.
        twin: the address of the twins before their ending, where the page's own has no name.
    """

    path: str
    template: str
    build: Callable[..., Context]
    table: Callable[[Any], Table]
    twin: str | None = None


def handlers(page: Page) -> list[HTTPRouteHandler]:
    """The page and its twins."""
    twin = page.twin or page.path
    hints = get_type_hints(page.build)
    about = (inspect.getdoc(page.build) or "").partition("\n")[0]
    return [
        get(page.path, media_type=MediaType.HTML, include_in_schema=False, sync_to_thread=True)(
            _asked(page, _html, Response[str])
        ),
        get(f"/json{twin}", sync_to_thread=True, summary=about, operation_id=f"{page.build.__name__}_json")(
            _asked(page, _context, hints["return"])
        ),
        get(
            f"/csv{twin}", media_type="text/csv", sync_to_thread=True, summary=f"{about} As a table.",
            operation_id=f"{page.build.__name__}_csv",
        )(_asked(page, _csv, str)),
    ]  # fmt: skip


def _asked(page: Page, answer: Callable[[Page, Desk, Context], object], returns: object) -> Callable[..., Any]:
    """The page's function with another answer: it takes what that takes."""

    def handle(**given: Any) -> Any:  # noqa: ANN401  as the address has it
        desk: Desk = given["desk"]
        with desk.looking():
            return answer(page, desk, page.build(**given))

    handle.__name__ = handle.__qualname__ = f"{page.build.__name__}_{answer.__name__.strip('_')}"
    handle.__signature__ = inspect.signature(page.build).replace(return_annotation=returns)  # type: ignore[attr-defined]
    handle.__annotations__ = {**_asked_for(page), "return": returns}
    handle.__doc__ = page.build.__doc__
    return handle


def _asked_for(page: Page) -> dict[str, object]:
    """Where each parameter of a page comes from."""
    hints = get_type_hints(page.build)
    del hints["desk"], hints["return"]
    asked: dict[str, object] = {"desk": NamedDependency[Desk]}
    for name, kind in hints.items():
        asked[name] = getitem(FromPath if f"{{{name}:" in page.path else FromQuery, kind)
    return asked


def _html(page: Page, desk: Desk, context: Context) -> Response[str]:
    html = render.page(page.template, desk, context, twin=page.twin or desk.path)
    return Response(html, media_type=MediaType.HTML)


def _context(_page: Page, _desk: Desk, context: Context) -> Context:
    return context


def _csv(page: Page, _desk: Desk, context: Context) -> str:
    table = page.table(context)
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(table.heads)
    writer.writerows([cell(value) for value in row] for row in table.rows)
    return stream.getvalue()
