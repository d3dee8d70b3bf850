"""Claims about easyread.toml."""

from pathlib import Path

import pytest

from easyread import config
from easyread.errors import ContentError


def settings(folder: Path, source: str | bytes) -> config.Config:
    data = source.encode() if isinstance(source, str) else source
    (folder / "easyread.toml").write_bytes(data)
    return config.read(folder)


def refused(folder: Path, source: str | bytes) -> ContentError:
    with pytest.raises(ContentError) as caught:
        settings(folder, source)
    assert caught.value.place is not None
    assert caught.value.place.file.endswith("easyread.toml")
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("source", [None, "", "[build]\n"])
def test_without_settings_there_are_defaults(tmp_path: Path, source: str | None) -> None:
    found = config.read(tmp_path) if source is None else settings(tmp_path, source)
    assert found == config.Config()
    assert (found.build.content, found.build.output, found.build.scheme) == (
        "content",
        "output",
        "white",
    )
    assert found.symbols.packs == ("together", "openmoji")
    assert min(found.limits.seconds, found.limits.memory_mb, found.limits.pages) > 0


def test_every_setting_arrives(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        '[build]\ncontent = "words"\noutput = "made"\nscheme = "cream"\n'
        '[symbols]\npacks = ["mine", "openmoji"]\n'
        "[limits]\nseconds = 10\nmemory_mb = 512\npages = 20\n",
    )
    assert found == config.Config(
        config.Build("words", "made", "cream"),
        config.Symbols(("mine", "openmoji")),
        config.Limits(10, 512, 20),
    )


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        ("[biuld]\n", "We do not know the setting “biuld”.", "Did you mean “build”?"),
        ("[build]\noutptu = 'a'\n", "We do not know the setting “build.outptu”.", "“build.output”"),
        ("[limits]\nxyz = 1\n", "We do not know the setting “limits.xyz”.", "seconds, memory_mb"),
        ("build = 1\n", "“build” is not a table.", "Write [build] on its own line."),
        ("[build]\noutput = 1\n", "“build.output” cannot have", 'Example: output = "output"'),
        ("[build]\noutput = ''\n", "“build.output” cannot have", 'Example: output = "output"'),
        ("[build]\nscheme = 'pink'\n", "“pink” is not a colour scheme.", "white, cream, contrast"),
        ("[symbols]\npacks = 'a'\n", "“symbols.packs” cannot have", '["together", "openmoji"]'),
        ("[symbols]\npacks = [1]\n", "“symbols.packs” cannot have", '["together", "openmoji"]'),
        ("[limits]\npages = '9'\n", "“limits.pages” cannot have", "Example: pages = 400"),
        ("[limits]\npages = 9.5\n", "“limits.pages” cannot have", "Example: pages = 400"),
        ("[limits]\npages = true\n", "“limits.pages” cannot have", "Example: pages = 400"),
        ("[limits]\npages = 0\n", "“limits.pages” cannot have", "Example: pages = 400"),
        ("[limits]\nseconds = -1\n", "“limits.seconds” cannot have", "Example: seconds = 180"),
        (
            "[check]\nallowed = 'a'\n",
            "“check.allowed” cannot",
            'allowed = ["advocacy", "key worker"]',
        ),
        ("[[allow]]\nbecause = 1\n", "“allow.because” cannot", "It is the name of a law."),
        ("[[allow]]\nrule = 'x'\nbecause = ''\n", "needs a rule and a reason", "It is the name"),
        ("[rules.passive]\nseverity = 'off'\n", "“rules”", '.rules.passive]\nseverity = "off"'),
        ("[rules]\npassive = 'off'\n", "“rules”", '.rules.passive]\nseverity = "off"'),
        ("[check.rules.passive]\nx = 1\n", "“check.rules”", "[profiles.ours.rules.passive]"),
        ("[check]\nignore = ['passive']\n", "“check.ignore”", "[profiles.ours.rules.passive]"),
        ("[check]\nenabled = false\n", "“check.enabled”", "[profiles.ours.rules.long-sentence]"),
        ("[passive]\nenabled = false\n", "“passive”", "[profiles.ours.rules.passive]"),
        ("[biuld]\nenabled = false\n", "“biuld”", "Did you mean “build”?"),
        ("[build]\nskip = 'a'\n", "“build.skip”", "Known: content, output, scheme."),
        ("[build\n", "We cannot read the settings.", "line 1"),
        ("a = " + "[" * 5000, "We cannot read the settings.", ""),
        (b"\xff", "We cannot read the settings.", "utf-8"),
    ],
)
def test_a_setting_that_we_do_not_know_is_told(
    tmp_path: Path, source: str | bytes, message: str, hint: str
) -> None:
    error = refused(tmp_path, source)
    assert message in error.message
    assert hint in error.hint


def test_a_setting_may_be_as_it_is_without_us(folder: Path) -> None:
    (folder / config.FILE).write_text("[symbols]\nskin = ''\nmatch = false\n", "utf-8")
    assert config.read(folder) == config.Config()
