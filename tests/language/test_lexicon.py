from easyread.language.lexicon import PLURAL, inflections, known, lemma, lexicon, place

NAMES = str(lexicon().names, "ascii").split()


def test_every_word_is_found_at_its_own_place() -> None:
    assert len(NAMES) == len(lexicon().hard) > 100_000
    assert [place(word) for word in NAMES] == list(range(len(NAMES)))


def test_a_word_that_is_not_listed_has_no_place() -> None:
    between = [word + "~" for word in NAMES[62:66]]
    assert not any(known(word) for word in ("", "0", "zzzzzz", "é", "cat\ncats", *between))


def test_every_inflected_word_is_found_from_its_base_form() -> None:
    listed = lexicon()
    inflected = [NAMES[at] for at in listed.inflected]
    assert len(inflected) == sum(map(bool, listed.base))
    assert all(word in inflections(lemma(word), 0xFF) for word in inflected[::50])


def test_a_plural_that_looks_different_is_found() -> None:
    assert list(inflections("child", PLURAL)) == ["children"]
