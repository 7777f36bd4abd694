"""The command line without an installed script: `python -m helpscout_reports.cli`."""

import sys

from .commands import main

sys.exit(main())
