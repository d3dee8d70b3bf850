"""Fetches what a page asks for: files of our own folders and data in the page, nothing else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from easyread.pdf.engine import weasyprint

weasyprint()

from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: E402  Pango first, see engine


class FolderFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """A fetcher that stays inside some folders. `refused` keeps what it would not fetch."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__(allowed_protocols={"file", "data"}, allow_redirects=False)
        self._folders = tuple(folder.resolve() for folder in folders)
        self.refused: list[str] = []

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return what an address holds. Links are followed before we look where a file is."""
        if not self._allowed(url):
            self.refused.append(url)
            raise PermissionError(f"{url} is outside the folders of this project")
        return super().fetch(url, headers)

    def _allowed(self, url: str) -> bool:
        parts = urlsplit(url)
        if parts.scheme.lower() == "data":
            return True
        if parts.scheme.lower() != "file" or parts.netloc not in ("", "localhost"):
            return False
        file = Path(url2pathname(parts.path)).resolve()
        return any(file.is_relative_to(folder) for folder in self._folders)
