"""The checker's way: file → Prose → Report, with the waivers, the profile and the baseline."""

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from easyread import config, files, readers, rules, waivers
from easyread.config import Config
from easyread.errors import EasyReadError
from easyread.measured import measured
from easyread.model.place import Place
from easyread.model.prose import Prose, Waiver
from easyread.readers.finished_kinds import has_pages, holds_pdf
from easyread.reporters.results import Checked, Results, RuleWords
from easyread.rules.check import Checked as Rules
from easyread.rules.checker import Checker as Asked
from easyread.rules.gather import text_rules
from easyread.rules.register import register
from easyread.rules.verdict import NO_PROOF
from easyread.version import VERSION

if TYPE_CHECKING:
    from easyread.baseline import Baseline
    from easyread.model.document import Document
    from easyread.page_checks import Finished

PLAIN = "nhs-plain"
_INPUT = "standard input"


class Checker(NamedTuple):
    """Checks any number of texts with the same rules.

    `plain` makes the rules for documents that say that they are not Easy Read (kind: plain).
    `pictures` of pages take time: they are left out where nobody sees them.
    `project` is the folder that the settings name files from.
    """

    rules: Rules
    pictures: bool = False
    plain: Callable[[], Rules] | None = None
    allow: tuple[config.Allow, ...] = ()
    known: "Baseline | None" = None
    project: Path = Path()

    def file(self, path: Path) -> Checked:
        """Check a file: its words and, where it has pages, those too.

        Raises:
            ContentError: the file is missing, empty, broken, locked or no text.
            PdfError: the file is no PDF that we can read.
            LimitError: it is too large, or takes too long.
        """
        if not has_pages(path):
            return self.prose(readers.read(path))
        from easyread.page_checks import finished

        return self._pages(finished(path), path)

    def raw(self, stream: BinaryIO) -> Checked:
        """Check what is piped in.

        Raises:
            ContentError: it is empty, broken, locked or no text.
            LimitError: it is too large.
        """
        raw = readers.limited(stream)
        if not holds_pdf(raw):
            return self.prose(readers.read_bytes(raw, _INPUT))
        from easyread.page_checks import of_bytes

        return self._pages(of_bytes(raw, _INPUT), raw)

    def passage(self, source: str) -> Checked:
        """Check a plain text, which may be empty; places count in it as it is."""
        return self.prose(readers.read_passage(source))

    def document(self, document: "Document", source: str) -> Checked:
        """Check a document that was read from `source`."""
        from easyread.readers.document import prose

        return self.prose(prose(document, source))

    def line(self, given: Mapping[str, object]) -> str:
        """Check what a line of JSON holds, and answer with one."""
        from easyread import batch
        from easyread.reporters.lines import line

        checked = self.passage(batch.text_of(given))
        return batch.as_line(line(given.get("id"), checked.prose, checked.report))

    def prose(self, prose: Prose) -> Checked:
        """Check words, whatever they were read from."""
        return self._checked(prose)

    def _pages(self, found: "Finished", source: Path | bytes) -> Checked:
        checked = self._checked(found.prose, found)
        if not self.pictures:
            return checked
        return checked._replace(pictures=found.pictures(source, checked.report))

    def _checked(self, prose: Prose, found: "Finished | None" = None) -> Checked:
        plain = self.plain if prose.meta.get("kind") == "plain" else None
        asked = plain() if plain else self.rules
        report = measured(asked.report(prose), prose)
        if found:
            report = found.with_pages(report, asked.checker.profile)
        report = waivers.applied(report, prose.waivers, rule_id)
        report, _ = waivers.kept(report, self._allowed(prose.name), rule_id)
        # The verdict counts what a baseline hides: what is known is not yet put right.
        verdict = rules.verdict(report)
        if self.known and self.known.files:
            report = self.known.without_known(report._replace(name=self.name(prose.name)))
        asks = asked.checker.profile.asks(report.checked)
        return Checked(prose, report._replace(name=prose.name), verdict, asks=asks)

    def name(self, given: str) -> str:
        """Return a file's name as the settings and the baseline give it."""
        return _name(given, self.project, Path.cwd())

    def _allowed(self, name: str) -> Iterable[Waiver]:
        return (waiver_of(one) for one in self.allow if self.means(one.file, name))

    def means(self, pattern: str, name: str) -> bool:
        """Say whether a name or a pattern of the settings means a file."""
        return fnmatch(self.name(name), self.name(pattern)) or fnmatch(Path(name).name, pattern)


def checker(
    settings: Config,
    profile: str = "",
    known: "Baseline | None" = None,
    *,
    pictures: bool = False,
    project: Path | None = None,
) -> Checker:
    """Return a checker with a project's settings. The project is the folder that we are in.

    Raises:
        EasyReadError: the profile is not known, or has a setting that we do not know.
    """

    @cache
    def asked(name: str) -> Rules:
        chosen = rules.profile(name, settings.profiles)
        return Rules(Asked(chosen._replace(allowed=(*chosen.allowed, *settings.check.allowed))))

    plain = None if profile else partial(asked, PLAIN)
    chosen = asked(profile or settings.check.profile)
    return Checker(chosen, pictures, plain, settings.allow, known, project or Path.cwd())


def of_project(folder: Path) -> Checker:
    """Return the checker of a project, with its settings and its baseline.

    Raises:
        EasyReadError: the settings or the baseline have something that we do not know.
    """
    from easyread import baseline

    settings = config.read(folder)
    known = baseline.read(folder / settings.check.baseline)
    return checker(settings, known=known, project=folder)


@cache
def plain(profile: str) -> Checker:
    """Return a checker that knows no project."""
    return checker(Config(), profile)


def results(checked: Iterable[Checked]) -> Results:
    """Return all that was checked, with the words of the rules and the titles of the sources."""
    given = tuple(checked)
    asked = {name for one in given for name in one.report.checked}
    about_pages = asked - text_rules().keys() - waivers.RULES
    known = rules.rules() if about_pages else text_rules()
    words = {one.id: RuleWords(one.asks, one.why) for one in known.values()}
    sources = {key: source.title for key, source in register().items()}
    return Results(given, words, sources, VERSION, NO_PROOF)


@lru_cache(maxsize=1_000)
def _name(given: str, project: Path, _here: Path) -> str:
    return files.in_project(given, project)  # each waiver asks for it again with each text


def waiver_of(one: config.Allow) -> Waiver:
    """Return the waiver that the settings give."""
    return Waiver(one.rule, one.because, Place(config.FILE), text=one.text)


def rule_id(name: str) -> str:
    """Return the id of a rule for its id or another name of it; nothing for no rule."""
    try:
        return rules.rule_named(name).id
    except EasyReadError:
        return ""
