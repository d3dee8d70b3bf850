"""What we say passes our own rules."""

import re

import pytest

from easyread.rules import check, rules
from easyread.rules.rule import Rule
from tests.rules.conftest import MakeProse

# Words in “…” are the author's, or examples.
QUOTED = re.compile(r"“[^”]*”(?:(?:, not |, | and | or )“[^”]*”)*")
NOT_FOR_MESSAGES = {"missing-contact", "bare-front-page", "missing-support-line", "late-purpose"}


def _said(rule: Rule, prose: MakeProse) -> set[str]:
    said = {rule.asks, rule.why}
    for bad in rule.bad:
        for found in check(prose(bad), only=[rule.id]).findings:
            said |= {found.message, found.hint}
    return {QUOTED.sub("it", text) for text in said if text}


@pytest.mark.parametrize("rule", list(rules().values()), ids=lambda rule: rule.id)
def test_a_rule_speaks_easy_words(rule: Rule, prose: MakeProse) -> None:
    text = "\n\n".join(sorted(_said(rule, prose)))
    loud = [
        (found.rule, found.text[found.span.start : found.span.end] if found.span else found.message)
        for found in check(prose(text)).findings
        if found.severity in ("error", "warning") and found.rule not in NOT_FOR_MESSAGES
    ]
    assert loud == []
