import base64
import hashlib
import re
from pathlib import Path

import pytest

from easyread.config import EDITIONS, EditionName
from easyread.errors import ContentError
from easyread.html import Look, Medium, render
from easyread.pipeline import Order, open_project

TOP = "---\ntitle: Fish & chips\nkind: booklet\n---\n\n## :home: A part {colour=blue}\n\n"
QUESTIONS = """
:::{question} try
:practice: yes
Do you like tea?
- Yes
- No
:::

:::{question} first
How is it?
- Good
- Poor
:::

:book: These words lead in.

:::{question} second
Why?
:::
"""


def page(
    folder: Path, content: str, medium: Medium = "screen", edition: EditionName = "easy-read"
) -> str:
    path = folder / "example.md"
    path.write_text(TOP + content, "utf-8")
    project = open_project(folder)
    look = Look(EDITIONS[edition], medium)
    return render(project.document(path), look, project.resources.folders("templates"))


def test_what_an_author_writes_is_escaped(tmp_path: Path) -> None:
    html = page(tmp_path, 'A "quote" & 5 > 4.')
    assert "&amp;" in html
    assert "Fish & chips" not in html


def test_questions_are_numbered_from_1_and_practice_is_not(tmp_path: Path) -> None:
    numbers = re.findall(r'er-question__number">([^<]*)<', page(tmp_path, QUESTIONS))
    assert numbers == ["Practice question", "Question 1", "Question 2"]


def test_a_screen_has_one_question_and_what_leads_in_to_it(tmp_path: Path) -> None:
    html = page(tmp_path, QUESTIONS)
    body = html[html.index('<section class="er-section" id="part-a-part"') :]
    screens = body[: body.index("</section>")].split('<div class="er-page">')[1:]
    assert [screen.count("data-kind=") for screen in screens] == [1, 1, 1]
    assert "These words lead in." in screens[2]


def test_simple_text_has_no_pictures(tmp_path: Path) -> None:
    assert 'class="er-picture' not in page(tmp_path, ":book: A book.", "screen", "simple-text")


def test_a_key_word_stays_with_its_picture_which_is_silent(tmp_path: Path) -> None:
    path = tmp_path / "example.md"
    path.write_text(f"{TOP}Take the **bus**.\n", "utf-8")
    built = {made.file.suffix: made.file for made in open_project(tmp_path).build(
        (path,), Order(editions=("key-words",), keep_html=True), tmp_path)}  # fmt: skip
    screen = built[".html"].read_text("utf-8")
    paper = built[".pdf"].with_suffix(".paper.html").read_text("utf-8")
    key = re.compile(r'<strong><span class="er-key">(.*?)<span class="er-key__words">(.*?)</span>')
    for page, picture in ((screen, 'alt=""'), (paper, "background-image")):
        found = key.search(page)
        assert found
        assert picture in found[1]
        assert found[2] == "bus."
        assert "er-body--pictures" not in page.split("<body")[1]


def test_the_word_list_has_no_pictures_over_its_words(tmp_path: Path) -> None:
    words = "\n\n".join(f":::{{hard-word}} {one}\n{one} is a bus.\n:::" for one in "ABCDE")
    path = tmp_path / "example.md"
    path.write_text(TOP + words, "utf-8")
    order = Order(editions=("key-words",), formats=("html",))
    page = next(iter(open_project(tmp_path).build((path,), order, tmp_path))).file
    before, _, after = page.read_text("utf-8").partition('id="end-word-list"')
    assert before.count('class="er-key"') == 5
    assert 'class="er-key"' not in after


def test_a_silent_picture_is_a_background_on_paper_and_an_empty_alternative_on_screen(
    tmp_path: Path,
) -> None:
    assert 'alt=""' not in page(tmp_path, ":book: A book.", "paper")
    assert re.search(r'<img class="er-picture"[^>]* alt="">', page(tmp_path, ":book: A book."))


def test_the_page_allows_its_own_script_and_no_other(tmp_path: Path) -> None:
    html = page(tmp_path, "Words.")
    script = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)[-1]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in html
    assert "default-src 'none'" in html


def test_the_word_list_comes_with_5_hard_words(tmp_path: Path) -> None:
    def words(number: int) -> str:
        return "\n\n".join(
            f":::{{hard-word}} Word{letter}\nWord{letter} means a thing.\n:::"
            for letter in "EDCBA"[:number]
        )

    assert 'id="end-word-list"' not in page(tmp_path, words(4))
    found = re.findall(r'er-word-list__word">(\w+)', page(tmp_path, words(5)))
    assert found == ["WordA", "WordB", "WordC", "WordD", "WordE"]


def test_a_document_that_nobody_checked_is_a_draft(tmp_path: Path) -> None:
    assert "Easy Read draft" in page(tmp_path, "Words.")


def test_a_document_that_people_checked_says_who(tmp_path: Path) -> None:
    path = tmp_path / "checked.md"
    path.write_text("---\ntitle: A\nchecked-by: Our group\n---\n## B\n\nC.\n", "utf-8")
    project = open_project(tmp_path)
    look = Look(EDITIONS["easy-read"], "screen")
    html = render(project.document(path), look, project.resources.folders("templates"))
    assert "Our group checked this document." in html
    assert "Easy Read draft" not in html


def test_a_chart_of_many_people_says_what_one_shape_means(tmp_path: Path) -> None:
    html = page(tmp_path, ":::{chart} How?\n:total: 70\n- Good: 40\n- Poor: 0\n:::")
    assert "1 shape means 10 people." in html
    assert "40 out of 70 people." in html
    first, second = html.split('class="er-chart__people"')[1:]
    assert first.count("er-chart__person--filled") == 4
    assert second.count('<span class="er-chart__person--filled') == 0


def test_a_project_can_change_words_and_templates(tmp_path: Path) -> None:
    base = tmp_path / "templates" / "base"
    base.mkdir(parents=True)
    (base / "words.toml").write_text('[question]\none = "Choose 1."\n', "utf-8")
    html = page(tmp_path, QUESTIONS)
    assert "Choose 1." in html
    assert "Tick 1 box." not in html


@pytest.mark.parametrize(
    "template",
    [
        "{% macro statement(lines, picture, leads, medium) %}{{ nothing }}{% endmacro %}",
        "{% macro statement(lines, picture, leads, medium) %}{{ ''.__class__ }}{% endmacro %}",
        "{% macro statement( %}",
        "no macro",
    ],
)
def test_a_project_template_with_a_fault_gives_one_message(tmp_path: Path, template: str) -> None:
    folder = tmp_path / "templates" / "components" / "statement"
    folder.mkdir(parents=True)
    (folder / "statement.html").write_text(template, "utf-8")
    with pytest.raises(ContentError) as stopped:
        page(tmp_path, "Words.")
    assert "statement" in str(stopped.value.place)


def test_a_heading_a_question_and_our_own_parts_never_share_an_id(tmp_path: Path) -> None:
    headings = "\n\n".join(
        f"## {name}\n\nWords."
        for name in ("Your idea", "Main", "Question one", "Hint one", "The about", "Cover")
    )
    ask = "\n\n".join(
        f":::{{question}} {name}\nWhat?\n:::" for name in ("your-idea", "one", "hint-one", "main")
    )
    html = page(tmp_path, f"{headings}\n\n{ask}")
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_a_line_for_staff_has_no_number(tmp_path: Path) -> None:
    ask = ":::{question} seen-by\n:staff: yes\n:kind: line\nWho will see it?\n:::"
    numbers = re.findall(r'er-question__number">([^<]*)<', page(tmp_path, ask))
    assert numbers == ["For the person who gives you this"]


@pytest.mark.parametrize(
    "fault",
    ["{{ 1 / 0 }}", "{{ 'a' * 10 ** 10 }}", "{{ 2 ** 1000000000 }}", "{{ range(10 ** 9) }}",
     "{{ 'a'.encode('klingon') }}"],
)  # fmt: skip
def test_a_project_template_that_goes_wrong_gives_one_message(tmp_path: Path, fault: str) -> None:
    folder = tmp_path / "templates" / "components" / "statement"
    folder.mkdir(parents=True)
    macro = f"{{% macro statement(lines, picture, leads, medium) %}}{fault}{{% endmacro %}}"
    (folder / "statement.html").write_text(macro, "utf-8")
    with pytest.raises(ContentError):
        page(tmp_path, "Words.")


def test_words_of_a_project_cannot_look_inside_our_values(tmp_path: Path) -> None:
    base = tmp_path / "templates" / "base"
    base.mkdir(parents=True)
    (base / "words.toml").write_text('[question]\nnumber = "{number.__class__}"\n', "utf-8")
    html = page(tmp_path, QUESTIONS)
    assert "{number.__class__}" in html


@pytest.mark.parametrize(("said", "parts", "made"), [("yes", 1, True), ("no", 9, False),
                                                     ("", 9, True), ("", 1, False)])  # fmt: skip
def test_the_author_decides_on_a_list_of_contents(
    tmp_path: Path, said: str, parts: int, made: bool
) -> None:
    path = tmp_path / "example.md"
    body = "\n\n".join(f"## Part {number}\n\nWords." for number in range(parts))
    path.write_text(f"---\ntitle: A\ncontents: {said}\n---\n\n{body}\n", "utf-8")
    project = open_project(tmp_path)
    look = Look(EDITIONS["easy-read"], "screen")
    html = render(project.document(path), look, project.resources.folders("templates"))
    assert ('id="contents"' in html) == made
