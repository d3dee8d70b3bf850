"""`python -m easyread` is `easyread`."""

from easyread.cli import main

if __name__ == "__main__":
    main()
