"""Bad, hostile and empty pages: one clear message or facts that say they are partial."""

import os
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import psutil
import pytest

from easyread import web
from easyread.errors import ContentError, LimitError, SetupError
from easyread.model.screen import HtmlFacts
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from tests.web.conftest import HEAD

FRAMED = "This page shows other pages in it. We did not look at them."
pytestmark = pytest.mark.usefixtures("browser")


def seen(folder: Path, body: str, timeout_s: float = 60) -> HtmlFacts:
    file = folder / "page.html"
    file.write_text(HEAD + body, "utf-8")
    return web.facts(file, browser=True, timeout_s=timeout_s)


def words(found: HtmlFacts) -> list[str]:
    return [block.text for block in found.shown.pages[0].blocks]


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and what was asked of it."""
    paths: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()
    thread.join()


def test_nothing_is_asked_of_the_network(tmp_path: Path, asked: tuple[str, list[str]]) -> None:
    home, paths = asked
    body = (
        f"<link rel=stylesheet href='{home}/a.css'><link rel=preconnect href='{home}'>"
        f"<link rel=prefetch href='{home}/b'><img src='{home}/c.png' alt=x>"
        f"<style>p{{background:url({home}/d.png)}}@import '{home}/e.css';"
        f"@font-face{{font-family:f;src:url({home}/f)}}p{{font-family:f}}</style>"
        f"<iframe src='{home}/g'></iframe><video autoplay src='{home}/h'></video>"
        f"<object data='{home}/i'></object><meta http-equiv=refresh content='0;url={home}/j'>"
        f"<script src='{home}/k.js'></script><script>fetch('{home}/l')</script><p>Words.</p>"
    )
    found = seen(tmp_path, body)
    assert words(found) == ["A page", "Words."]
    assert FRAMED in found.shown.unread
    assert paths == []


def test_files_elsewhere_are_not_shown(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "secret.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"/>', "utf-8"
    )
    (tmp_path / "other" / "beside.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="70"/>', "utf-8"
    )
    (tmp_path / "other" / "linked.svg").symlink_to(tmp_path / "secret.svg")
    body = (
        "<img src=../secret.svg alt=a><img src=linked.svg alt=b><img src=beside.svg alt=c>"
        "<iframe src=file:///etc/passwd></iframe><iframe src=page.html></iframe><p>Words.</p>"
    )
    found = seen(tmp_path / "other", body)
    sizes = {one.alt: round(one.box.width / 0.75) for _, one in found.shown.pictures}
    assert sizes["c"] == 70
    assert {sizes.get("a"), sizes.get("b")}.isdisjoint({50})
    assert words(found) == ["A page", "Words."]


@pytest.mark.parametrize("body", [
    ("<script>while (true) {}</script><body onload='for (;;) confirm(1)'>"
    "<meta http-equiv=refresh content='0;url=page.html'>"),
    ("<script>for (;;) alert('Hello')</script><a href=x autofocus>x</a><img src=/dev/zero alt=''>"
    "<script>onbeforeunload = () => 1; setInterval(() => print(), 1)</script>"
    "<meta http-equiv=refresh content='0;url=file:///etc/passwd'>"),
])  # fmt: skip
def test_a_page_that_never_lets_go_is_read(tmp_path: Path, body: str) -> None:
    found = seen(tmp_path, f"{body}<p>Words to read.</p>")
    assert found.shown.laid_out
    assert words(found)[-1] == "Words to read."


def test_a_file_that_never_ends_beside_the_page_is_left_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert words(seen(tmp_path, "<img src=pipe.png alt=''><p>Words.</p>")) == ["A page", "Words."]


def test_a_page_with_100_000_parts_is_read_in_part(tmp_path: Path) -> None:
    begun = time.monotonic()
    found = seen(tmp_path, "<p>One <b>two</b></p>" * 50_000, timeout_s=20)
    assert time.monotonic() - begun < 90
    assert any("long" in note or "too long" in note for note in found.shown.unread)


@pytest.mark.parametrize("body", [
    "<div>" * 3_000 + "<span>" * 3_000 + "<table>" * 300 + "Deep",
    "<label>a<input></label>" * 500 + "<p>" + "a" * 200_000,
    ("<p style='font-size:1e9px'>Huge</p><p style='font-size:0'>None</p>"
    "<p style='width:1e9px;height:1e9px;position:absolute'>Far</p>"
    "<svg width=0 height=0></svg><canvas width=99999 height=99999></canvas>"
    "<p style='color:color(display-p3 1 0 0);background:oklch(50% 0.2 30)'>Odd colours</p>"
    "<table><tr><td colspan=100000 rowspan=65000>x</table>\0\x01\x02<p\0>&#0;&#xD800;"),
])  # fmt: skip
def test_an_odd_page_has_facts_that_rules_can_read(tmp_path: Path, body: str) -> None:
    found = seen(tmp_path, body)
    assert page_report(found, profile()).checked
    file = tmp_path / "page.html"
    assert page_report(web.facts(file, browser=False), profile()).checked


def test_a_page_that_takes_too_long_is_read_without_the_browser(tmp_path: Path) -> None:
    found = seen(tmp_path, "<img src=x.png><p>Words.</p>", timeout_s=0.01)
    assert not found.shown.laid_out
    assert found.shown.unread == (
        "The browser took too long. We read the page, but did not look at it.",
    )
    assert found.shown.pages[0].pictures[0].alt is None


def test_the_browser_is_gone_afterwards(tmp_path: Path) -> None:
    seen(tmp_path, "<p>Words.</p>")
    seen(tmp_path, "<p>Words.</p>", timeout_s=1.5)
    folder = str(tmp_path)
    end = time.monotonic() + 30
    while (left := _left(folder)) and time.monotonic() < end:
        time.sleep(0.2)
    assert left == []


def _left(folder: str) -> list[str]:
    """The processes that this one started and that still look at a page, but for other tests'."""
    found = []
    for one in psutil.Process().children(recursive=True):
        try:
            if one.status() == psutil.STATUS_ZOMBIE or "SpawnProcess" in " ".join(one.cmdline()):
                found.append(str(one))
        except psutil.NoSuchProcess:
            continue
    return found


def test_without_a_browser_a_note_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("easyread.web.gather.installed", lambda: False)
    file = tmp_path / "page.html"
    file.write_text(HEAD, "utf-8")
    (note,) = web.facts(file).shown.unread
    assert note == (
        "No browser was found. We read the page, but did not look at it. "
        "To see more: pip install easyread-maker[browser]"
    )
    with pytest.raises(SetupError):
        web.facts(file, browser=True)


def test_what_is_no_page_is_refused_with_one_message(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no such file"):
        web.facts(tmp_path / "missing.html")
    with pytest.raises(ContentError):
        web.facts(tmp_path)
    large = tmp_path / "large.html"
    with large.open("wb") as file:
        file.truncate(21_000_000)
    with pytest.raises(LimitError):
        web.facts(large)


def test_bytes_of_any_kind_are_read(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    for raw in (b"", b"%PDF-1.7", bytes(range(256)) * 20, b"\xff\xfe<\0p\0>\0", b"<" * 3000):
        file.write_bytes(raw)
        assert web.facts(file, browser=False).shown.unread


def test_a_picture_of_the_page_fits_the_boxes_of_its_facts(tmp_path: Path) -> None:
    found = seen(tmp_path, "<p style='margin-top:2000px'>Words.</p><details>More.</details>")
    drawn = web.picture(tmp_path / "page.html", timeout_s=60)
    wide, high = (int.from_bytes(drawn[at : at + 4], "big") for at in (16, 20))
    (page,) = found.shown.pages
    assert wide == 640
    assert abs(high / wide - page.height / page.width) < 0.01


def test_a_page_that_is_too_long_is_not_drawn(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(HEAD + "<p style='height:90000px'>Words.</p>", "utf-8")
    with pytest.raises(LimitError):
        web.picture(file, timeout_s=60)


def test_no_scripts_run(tmp_path: Path) -> None:
    found = seen(tmp_path, "<script>document.title = 'Changed'</script><p>Words.</p>")
    assert found.shown.title == "A page"


def test_a_page_that_a_script_makes_says_so(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body><div id=root></div><script src=a.js></script>", "utf-8")
    assert any("script" in note for note in web.facts(file, browser=False).shown.unread)
