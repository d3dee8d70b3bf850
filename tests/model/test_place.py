"""Claims about places."""

import pickle

from easyread.model.place import Place


def test_places_that_are_alike_are_one_key() -> None:
    named = {Place("a.md", 1, 2): "here", Place("a.md", 1, 3): "there"}
    assert named[Place("a.md", 1, 2)] == "here"
    assert len(named) == 2


def test_a_place_goes_from_one_process_to_the_other() -> None:
    place = Place("a.md", page=3)
    assert pickle.loads(pickle.dumps(place)) == place  # noqa: S301  our own
