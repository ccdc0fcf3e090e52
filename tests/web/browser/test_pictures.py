"""The widths that labels are laid out by are no less than those of a real typeface, so nothing overlaps on a screen."""

import pytest

from secretariat.draw import Picture, strip_picture, style, svg
from tests.draw.drawn import crowded, overlapping, round_of, small, strip_with, wording
from tests.web.browser.conftest import Opener

OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('svg text')].map((e) => [e.textContent, e.getBoundingClientRect()]);
  const found = [];
  boxes.forEach(([one, a], i) => boxes.slice(0, i).forEach(([other, b]) => {
    const apart = a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
    if (!apart) found.push(`${one} / ${other}`);
  }));
  return found;
}"""
JAPANESE = strip_with(
    *(round_of(n, f"{2000 + n}-0{1 + n % 9}", "JP" if n % 2 else "CN", place="東京都千代田区") for n in range(1, 18)),
    name="日中安全保障対話",
)


@pytest.mark.parametrize("picture", [
    strip_picture(small(), wording()), strip_picture(crowded(), wording()), strip_picture(JAPANESE, wording("ja")),
], ids=["small", "crowded", "Japanese"])  # fmt: skip
def test_no_label_lies_over_another_in_a_real_typeface(picture: Picture, opened: Opener) -> None:
    page = opened()
    page.set_content(f"<style>{style()}</style>{svg(picture)}")
    assert overlapping(picture) == []
    assert page.evaluate(OVERLAPS) == []
