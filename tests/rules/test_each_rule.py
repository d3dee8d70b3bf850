"""What holds for every rule."""

import ast
import inspect
from pathlib import Path

import pytest

import easyread.rules
from easyread.rules import rules
from easyread.rules.gather import page_rules, text_rules
from easyread.rules.register import register
from easyread.rules.rule import Rule
from tests.rules.conftest import Check

RULES = list(rules().values())
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
each_text_rule = pytest.mark.parametrize("rule", text_rules().values(), ids=lambda rule: rule.id)
# A document rule may miss a thing that another document rule's example has no room for.
_SMALL = ("Word", "Sentence", "Block", "Heading", "Listing", "Section", "Question")


@each_text_rule
def test_finds_its_bad_examples(rule: Rule, checked: Check) -> None:
    for bad in rule.bad:
        assert rule.id in {found.rule for found in checked(bad).findings}, bad


@each_text_rule
def test_is_silent_about_its_good_examples(rule: Rule, checked: Check) -> None:
    for good in rule.good:
        assert rule.id not in {found.rule for found in checked(good).findings}, good


@each_text_rule
def test_good_examples_pass_every_rule_of_the_same_kind(rule: Rule, checked: Check) -> None:
    if rule.subject not in _SMALL:
        return
    kin = [one.id for one in RULES if one.subject == rule.subject]
    for good in rule.good:
        found = [
            f
            for f in checked(good).findings
            if f.rule in kin and f.severity in ("error", "warning")
        ]
        assert not found, (good, found)


@each_rule
def test_says_what_it_asks_why_and_who_asks(rule: Rule) -> None:
    assert rule.asks.endswith((".", "”"))
    assert rule.why
    assert rule.bad
    assert rule.good
    assert rule.sources
    assert set(rule.source_keys) <= set(register())


@each_rule
def test_stands_in_a_file_of_its_name_in_the_folder_of_its_subject(rule: Rule) -> None:
    file = Path(inspect.getfile(rule.look))
    assert file.stem == rule.look.__name__ == rule.id.replace("-", "_")
    assert file.parent.name == rule.subject.lower().removesuffix("facts")


@each_rule
def test_reads_no_files_and_no_settings(rule: Rule) -> None:
    tree = ast.parse(Path(inspect.getfile(rule.look)).read_text("utf-8"))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    others = {one.look.__module__ for one in RULES}
    assert not names & {"pathlib", "os", "io", "tomllib", "json", "easyread.config", *others}
    assert not any(name.startswith(("easyread.content", "easyread.files")) for name in names)


def test_no_two_rules_share_an_alias() -> None:
    aliases = [one.alias for one in RULES if one.alias]
    assert len(aliases) == len(set(aliases))


def test_rules_yield_to_rules_that_exist() -> None:
    for rule in RULES:
        assert set(rule.yields_to) <= set(rules()), rule.id


def test_only_what_a_program_can_decide_is_an_error_or_it_is_named_here() -> None:
    named = {"idiom", "disrespectful-word", "double-negative"}
    sure = {one.id for one in RULES if one.kind == "partial" and one.severity == "error"}
    assert sure == named


def test_every_file_of_a_rule_is_short() -> None:
    for file in Path(easyread.rules.__file__).parent.rglob("*.py"):
        assert len(file.read_text("utf-8").splitlines()) <= 200, file


@each_rule
def test_looks_at_one_sentence_only_or_says_that_it_looks_around(rule: Rule) -> None:
    if rule.subject not in ("Word", "Sentence") or rule.looks_around:
        return
    text = Path(inspect.getfile(rule.look)).read_text("utf-8")
    assert not any(word in text for word in (".before", ".after", ".document", ".first_use"))


def test_rules_about_pages_say_how_many_things_they_look_at() -> None:
    assert all(rule.counts for rule in page_rules().values())
