"""Makes the pages of the corpus. `python -m tests.pages.makers` draws those of other programs anew.

The pages follow the guidance, not our code: who adds a rule asks the guidance what breaks it.
"""
