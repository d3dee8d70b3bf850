"""Claims about the report: its parts, its words, and that nothing private is in it."""

from __future__ import annotations

import pytest

from easyread.answers import report
from easyread.answers.themes import read as read_themes
from easyread.content import parse
from easyread.model.answers import Reply, SetAside
from easyread.model.document import Box, Chart, plain
from tests.answers.made import (
    FORM,
    ROOT,
    THEMES,
    booklet,
    collected,
    drafted,
    form,
    reply,
    text,
)


def seventy() -> list[Reply]:
    """Made-up replies: each answer comes up, some often, and some of few people."""
    hows = ["good"] * 40 + ["poor"] * 20 + ["not-sure"] * 7 + [""] * 3
    return [
        reply(
            at,
            how=how,
            eaten=("bread",) if at < 50 else ("soup", "bread") if at < 60 else (),
            better="There is no time." if at < 30 else "More soup." if at < 34 else "",
            my_name="Persephone Quill",
            reach_me="persephone@example.org",
            use_my_words="yes",
        )
        for at, how in enumerate(hows)
    ]


def test_it_starts_with_who_answered_and_ends_with_the_numbers() -> None:
    document = parse(text(*seventy()), "report.md", "report")
    assert document.meta.kind == "report"
    assert [(plain(one.heading), one.colour) for one in document.sections] == [
        ("The main points", "teal"),
        ("The food", "green"),
        ("You said, we did, we will", "teal"),
        ("The numbers", "grey"),
    ]
    assert ":people: 70 people filled in a form.\nIt is called Our lunch club." in text(*seventy())


def test_a_tick_of_one_is_a_chart_with_all_its_answers() -> None:
    assert (
        ":::{chart} How is the food?\n"
        ":total: 70\n"
        ":people: said …\n"
        "- :face-good: Good: 40\n"
        "- :face-middle: In the middle: 0\n"
        "- :face-poor: Poor: 20\n"
        "- :face-not-sure: Not sure: some\n"
        "  were not sure\n"
        "- :speech-bubble: No answer: a few\n"
        "  gave no answer\n"
        ":::\n"
    ) in text(*seventy())


def test_ticks_of_many_are_ranked_and_what_nobody_ticked_is_said() -> None:
    assert (
        ":::{chart} What do you like to eat?\n"
        ":total: 70\n"
        ":people: ticked this\n"
        "- :bread: Bread: 60\n"
        "- :soup: Soup: 10\n"
        ":::\n\n"
        "10 out of 70 people ticked nothing.\n\n"
        "No one ticked this:\n\n"
        "- :cake: Cake\n"
    ) in text(*seventy())


def test_answers_in_words_are_counted_by_theme_and_none_is_lost() -> None:
    found = drafted(*seventy())
    told = ":plan: 34 out of 70 people answered.\nThey wrote about:\n\n- :time: Time: 30 people\n"
    assert told in found.text
    assert [(one.number, one.text) for one in found.unthemed] == [
        (number, "More soup.") for number in range(31, 35)
    ]
    assert "| Written answers that we still have to read | 4 |" in found.text
    assert found.themed == (report.Themed("better", "Time", 30),)


def test_with_no_themes_all_answers_are_still_to_be_read() -> None:
    found = report.draft(form(), collected(form(), *seventy()), themes=None)
    assert "We still have to read these answers." in found.text
    assert len(found.unthemed) == 34


def test_names_and_contacts_are_nowhere_in_it() -> None:
    found = drafted(*seventy()).text.lower()
    assert "persephone" not in found
    assert "example.org" not in found
    assert "what is your name" not in found


def test_the_main_points_say_what_most_people_said() -> None:
    main, _, _ = text(*seventy()).partition("## The food")
    assert ":face-good: How is the food?\n40 out of 70 people said good." in main
    assert ":bread: What do you like to eat?\n60 out of 70 people ticked: bread." in main


def test_how_the_form_was_filled_in_is_no_main_point() -> None:
    words = FORM.replace("How is the food?", "Did someone help you?")
    document = form(words)
    found = report.draft(document, collected(document, *seventy()), themes=None).text
    assert "Did someone help you?" not in found.partition("## The food")[0]
    assert ":::{chart} Did someone help you?" in found


@pytest.mark.parametrize("count", [1, 4])
def test_with_fewer_than_few_replies_no_count_is_told(count: int) -> None:
    found = text(*seventy()[:count])
    assert "Fewer than 5 people filled in a form." in found
    assert ":::{chart}" not in found
    assert "Good" not in found
    assert "## The numbers" not in found
    assert "## You said, we did, we will" in found


def test_with_no_replies_it_says_so() -> None:
    assert "No one has filled it in yet." in text()


def test_the_form_s_own_marks_do_not_break_it() -> None:
    document = form(FORM.replace("- :soup: Soup", r"- :soup: Soup \| 1 \# or **2**: \:bread\:"))
    some = [reply(at, eaten=("soup-1-or-2-bread",)) for at in range(6)]
    found = report.draft(document, collected(document, *some), themes=THEMES).text
    blocks = parse(found, "report.md", "report").blocks()
    *_, chart = [one for one in blocks if isinstance(one, Chart)]
    assert [plain(bar.text) for bar in chart.bars] == ["Soup | 1 # or 2: :bread:"]


def test_forms_that_were_set_aside_are_told_in_the_numbers() -> None:
    found = collected(form(), *seventy())._replace(set_aside=(SetAside("a.pdf", 0, "", ""),))
    assert "| Not counted | 1 |" in report.draft(form(), found, themes=None).text


def test_questions_inside_a_box_are_told_too() -> None:
    boxed = FORM.replace(":::{question} how\n", "::::{box} Tell us\n:::{question} how\n").replace(
        "- :face-not-sure: Not sure\n:::", "- :face-not-sure: Not sure\n:::\n::::"
    )
    document = form(boxed)
    assert any(isinstance(one, Box) for one in document.blocks())
    found = report.draft(document, collected(document, *seventy()), themes=None).text
    assert ":::{chart} How is the food?" in found


def test_it_is_the_same_each_time() -> None:
    assert text(*seventy()) == text(*seventy())


def test_a_booklet_with_many_questions_gets_one_short_quote_a_part() -> None:
    names = [one.name for one in booklet().questions() if one.name.endswith("-individual")]
    short, long = "We need more time.", "We need more time " + "and then some " * 6 + "please."
    replies = [
        Reply(f"{at:064x}", "", 0, {**dict.fromkeys(names, long if at % 2 else f"{short} {at}."),
                                    "use-my-words": "yes"})
        for at in range(12)
    ]  # fmt: skip
    themes = read_themes(ROOT / "content" / "taking-a-step-back.themes.toml")
    found = report.draft(booklet(), collected(booklet(), *replies), themes=themes).text
    quoted = [line for line in found.splitlines() if line.startswith("> ")]
    assert len(quoted) == 1
    assert quoted[0].startswith(f"> “{short}")
